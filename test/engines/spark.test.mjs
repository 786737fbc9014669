// Spark: the code of the guide, run in Python with what Spark does with it, but for the cluster.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { blockOf, HOSTILE } from './rows.mjs'

// https://spark.apache.org/docs/latest/api/python/reference/api/pyspark.RDD.pipe.html
const STAND_IN = `
import json, sys
from shlex import split
from subprocess import run
from types import SimpleNamespace as Row

class Rows(list):
    def map(self, work):
        return Rows(map(work, self))
    def pipe(self, command, env=None, checkCode=False):
        lines = ''.join(str(value).rstrip('\\n') + '\\n' for value in self)
        done = run(split(command), env=env or {}, input=lines.encode(), capture_output=True, check=checkCode)
        return Rows(line.decode() for line in done.stdout.split(b'\\n')[:-1])
    def zip(self, others):
        assert len(self) == len(others)
        return Rows(zip(self, others))

nirs = json.load(sys.stdin)
spark = Row(sql=lambda _: Row(rdd=Rows(Row(id=id, nir=nir) for id, nir in enumerate(nirs))))
`

function verdictsOn(nirs) {
  const code = blockOf('Spark', 'python').replace('/usr/local/bin', dirname(process.execPath))
  const script = `${STAND_IN}${code}\nprint(json.dumps([[row.id, verdict] for row, verdict in verdicts]))`
  return JSON.parse(execFileSync('python3', ['-c', script], { input: JSON.stringify(nirs), encoding: 'utf8' }))
}

test('each row gets its verdict, whatever it holds; NULL for NULL', () => {
  assert.deepEqual(
    verdictsOn(HOSTILE.map(([nir]) => nir)),
    HOSTILE.map(([, verdict], id) => [id, verdict]),
  )
  assert.deepEqual(verdictsOn([]), [])
})
