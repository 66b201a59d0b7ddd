import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../core/config.ts';
import { differences, frenchTypography, type Texts, unusedKeys } from './localeProblems.ts';

// Checks the texts of the page and those of the API: both languages complete, none unused, French typography.

const read = (folder: string, language: string): Texts =>
  JSON.parse(readFileSync(path.join(projectFolder, folder, `${language}.json`), 'utf8'));

const problems = ['graph-ui/src/locales', 'server/locales'].flatMap((folder) => {
  const fr = read(folder, 'fr');
  return [...differences(fr, read(folder, 'en')), ...frenchTypography(fr)].map(
    (problem) => `${folder}: ${problem}`,
  );
});

const page = path.join(projectFolder, 'graph-ui/src');
const sources = readdirSync(page, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('gql'))
  .map((name) => readFileSync(path.join(page, name), 'utf8'));
problems.push(
  ...unusedKeys(read('graph-ui/src/locales', 'fr'), sources).map(
    (key) => `graph-ui/src/locales: ${key} is used nowhere`,
  ),
);

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'Locales: complete.' : `Locales: ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
