// Pictures for the invented register, in development only: a block of colour with a plain head and shoulders, and the
// content security policy of the real window, so that what would be refused there is refused here.

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

function drawn(id) {
  const seed = [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7);
  const hue = (seed * 47) % 360;
  const skin = ["#f2d3bd", "#e0b394", "#b97f57", "#8d5a3b", "#6a4029"][seed % 5];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="736" viewBox="0 0 160 184"><rect width="160" height="184" fill="hsl(${hue} 18% 76%)"/><path d="M20 184q8-50 60-50t60 50z" fill="hsl(${(hue + 120) % 360} 25% 38%)"/><rect x="66" y="106" width="28" height="36" rx="12" fill="${skin}"/><ellipse cx="80" cy="84" rx="${30 + (seed % 6)}" ry="${38 + (seed % 7)}" fill="${skin}"/></svg>`;
}

/** @returns {import("vite").Plugin} */
export function fakePictures() {
  const answer = (request, response, next) => {
    const id = /^\/fake-photo\/(?:thumb|full|draft|exhibit|exhibit-thumb)\/([\w-]+)/.exec(request.url ?? "")?.[1];
    if (!id) return next();
    response.setHeader("Content-Type", "image/svg+xml");
    response.setHeader("Cache-Control", "no-store");
    response.end(drawn(id));
  };
  return {
    name: "watchbook-fake-pictures",
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => {
      server.middlewares.use((_request, response, next) => {
        response.setHeader("Content-Security-Policy", POLICY);
        next();
      });
      server.middlewares.use(answer);
    },
  };
}
