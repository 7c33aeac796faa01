// The operations of test/fixtures/countries: fact sheets in other scripts, with whole texts of their own and made-up figures.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { folderSource } from '../../src/files/folder-source.ts';
import { project } from './data.ts';

const folder = path.join(project, 'test/fixtures/countries');

/** Their data. */
export const countriesData = folderSource(folder);

/** Their names. */
export const countries = readdirSync(folder).sort();

/** The period of one of them. */
export const periodIn = (country: string) => `${country}/2025-06`;
