import { } from 'vitest';
