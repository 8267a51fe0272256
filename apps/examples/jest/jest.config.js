module.exports = {
  testEnvironment: 'jsdom',
  // A map holds hundreds of cells, and jsdom asks each for its style when it looks for a role.
  testTimeout: 60_000,
};
