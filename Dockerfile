# The screens are built where the build tools are; the image that runs has neither them nor a compiler.
FROM node:20-bookworm-slim AS build
WORKDIR /lincah
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx vite build ui

FROM node:20-bookworm-slim
WORKDIR /lincah
ENV NODE_ENV=production LINCAH_HOST=0.0.0.0 LINCAH_DATA_DIR=/var/lib/lincah
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force && mkdir /var/lib/lincah && chown node:node /var/lib/lincah
COPY api ./api
COPY engine ./engine
COPY processes ./processes
COPY workers ./workers
COPY tsconfig.json ./
COPY --from=build /lincah/ui/dist ./ui/dist
USER node
VOLUME /var/lib/lincah
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--require", "tsx/cjs", "api/cli/main.ts", "serve"]
