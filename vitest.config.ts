import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Forks: the emulator sets the process's time zone to the script's, which threads cannot do.
    pool: 'forks',
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
