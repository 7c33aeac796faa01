// Linux on x64 brings its own pinned Chromium (@sparticuz/chromium); elsewhere puppeteer downloads its Chrome.
module.exports = { skipDownload: process.platform === 'linux' && process.arch === 'x64' };
