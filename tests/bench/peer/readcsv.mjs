// SPDX-License-Identifier: GPL-3.0-or-later
// readcsv.mjs FILE RESULT: DuckDB's bare read of a CSV file into a table in memory, on two threads. Writes the times
// (READS of them, one) and the number of rows to RESULT.
import { DuckDBInstance } from '@duckdb/node-api';
import { writeFileSync } from 'node:fs';

const [file, result] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const times = [];
for (let round = 0; round < Number(process.env.READS ?? 1); ++round) {
    const begin = performance.now();
    await connection.run(`create or replace table accounts as select * from read_csv('${file.replaceAll("'", "''")}')`);
    times.push(performance.now() - begin);
}
const rows = Number((await connection.runAndReadAll('select count(*) from accounts')).getRows()[0][0]);
writeFileSync(result, JSON.stringify({ times, rows }));
process.exit(0);
