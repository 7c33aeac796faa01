# The service and its workers: one image, two commands. Node, packages and Chromium are those of package-lock.json.
# Name the base image by its digest before you rely on it:
#   docker buildx imagetools inspect docker.io/library/node:24.21.0-bookworm-slim
FROM docker.io/library/node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
COPY src/charts/canvas src/charts/canvas
# The browser is the one of @sparticuz/chromium: none is downloaded. Types and tests stay behind.
ENV PUPPETEER_SKIP_DOWNLOAD=1
RUN npm ci --no-audit --no-fund
COPY . .
RUN node bin/build.mjs && npm prune --omit=dev --no-audit --no-fund && rm -rf src/studio/client test

FROM docker.io/library/node:24.21.0-bookworm-slim
# util-linux (unshare, setpriv, mount) is part of the base image: jobs are shut in with it.
ENV NODE_ENV=production TZ=UTC XDG_CACHE_HOME=/var/cache/factsheet-user
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/bin bin
COPY --from=build --chown=root:root /app/dist dist
COPY --from=build --chown=root:root /app/templates templates
COPY --from=build --chown=root:root /app/styles styles
COPY --from=build --chown=root:root /app/node_modules node_modules
# Written below: Chromium is unpacked once a container (250 MB), and fonts are cut.
RUN install -d -o node -g node -m 0700 /var/cache/factsheet-user && install -d -o node -g node /data /output
USER node
EXPOSE 4380
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "bin/factsheet.mjs"]
CMD ["serve", "--host", "0.0.0.0", "--data", "/data", "--output", "/output"]
