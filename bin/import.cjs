// Imports for the program in its snapshot (see snapshot.mjs), which cannot do so by itself.
module.exports = (/** @type {string} */ id) => import(id);
