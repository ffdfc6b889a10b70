SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#operations',
  deepLinking: true,
  docExpansion: 'list',
  filter: true,
  showExtensions: true,
  // No other server is asked for anything, and no token outlives the page.
  validatorUrl: null,
  persistAuthorization: false,
});
