# The site without its database, which docker-compose.yml runs beside it.
FROM node:20-bookworm-slim

WORKDIR /srv/observatory
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY . .
# Built here, since the user who runs the site may not write to its code.
RUN node --import tsx --eval "import('./server/site/build.ts').then(({ buildPage }) => buildPage(console.log))"

# The embedding model and the cache are installed here at the first start.
RUN install --directory --owner=node /var/lib/observatory
VOLUME /var/lib/observatory
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    OBSERVATORY_CACHE=/var/lib/observatory/cache \
    OBSERVATORY_DATA=/var/lib/observatory/data

USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m \
    CMD ["node", "--eval", "fetch('http://127.0.0.1:4000/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: the signal that stops the container must reach the site.
CMD ["sh", "-c", "node setup/setup.mjs start && exec node --import tsx server/main.ts"]
