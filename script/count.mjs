// Sums what surefire, failsafe and vitest reported; a part that broke without a report (arguments) counts as one failure.
import { existsSync, readFileSync, readdirSync } from 'node:fs'

const broken = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }

function add(name, { tests, failed, skipped }) {
  console.log(`${name}: Tests run: ${tests}, Failures: ${failed}, Skipped: ${skipped}`)
  total.passed += tests - failed - skipped
  total.failed += failed
  total.skipped += skipped
}

function junit(folder) {
  const sum = { tests: 0, failed: 0, skipped: 0 }
  if (!existsSync(folder)) return sum
  for (const file of readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name))) {
    const suite = /<testsuite\s[^>]*>/.exec(readFileSync(`${folder}/${file}`, 'utf8'))[0]
    const count = (attribute) => Number(new RegExp(`\\s${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0)
    sum.tests += count('tests')
    sum.failed += count('failures') + count('errors')
    sum.skipped += count('skipped')
  }
  return sum
}

function vitest(file) {
  if (!existsSync(file)) return { tests: 0, failed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that cannot even be loaded has no tests of its own in the report.
  const unloaded = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length
  return {
    tests: report.numTotalTests + unloaded,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

add('surefire', junit('target/surefire-reports'))
add('failsafe', junit('target/failsafe-reports'))
add('vitest', vitest('target/vitest.json'))
for (const name of broken) console.log(`${name}: broke, counted as 1 failed`)
total.failed += broken.length
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
