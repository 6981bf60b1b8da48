// SPDX-License-Identifier: GPL-3.0-or-later
// gates.mjs BIN PEER [--small]: measures what the product has to reach, ours and its peers in one run, and prints one table.
// BIN has the built programs, PEER the folder with DuckDB (may be missing). Exit 1 where a target is missed (not with --small).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const [bin, peer] = process.argv.slice(2);
const small = process.argv.includes('--small');
const accounts = small ? 10_000 : 1_000_000;
const rounds = small ? 2 : 9;
const folder = mkdtempSync(join(tmpdir(), 'leanseat-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// Two cores, whatever the machine has.
const onTwoCores = cpus().length > 2 ? ['taskset', '-c', '0,1'] : [];
const environment = { ...process.env, LEANSEAT_BENCH_ACCOUNTS: String(accounts), QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8' };

function run(command, extra = {}) {
    const [program, ...rest] = [...onTwoCores, ...command];
    const done = spawnSync(program, rest, { env: { ...environment, ...extra }, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0)
        throw new Error(`${command.join(' ')} ended with ${done.status ?? done.error}\n${done.stderr ?? ''}`);
    return done.stdout;
}
const process_ = (command, extra) => JSON.parse(run([join(bin, 'bench_process'), ...command], extra));
const sorted = values => [...values].sort((a, b) => a - b);
const median = values => sorted(values)[Math.floor(values.length / 2)];

// One row of the table. most: ours has to be at most this; most ratio: at most this share of the peer.
const table = [];
function add(what, { ours, unit = 'ms', peer: other, peerName = '', most, mostRatio }) {
    const ratio = other ? ours / other : undefined;
    const reached = (most === undefined || ours <= most) && (mostRatio === undefined || (ratio !== undefined && ratio <= mostRatio));
    const judged = most !== undefined || mostRatio !== undefined;
    table.push({ what, ours, unit, other, peerName, ratio, most, mostRatio, verdict: !judged ? '' : reached ? 'reached' : 'MISSED' });
}

// Whole process against DuckDB's bare read, A B A B.
function measureAssess() {
    const file = join(folder, 'managed-accounts.csv');
    run([join(bin, 'leanseat-cli'), 'sample', '--which', 'article', '--accounts', String(accounts), '--out', file]);
    const bytes = statSync(file).size;
    const assess = [join(bin, 'leanseat-cli'), 'assess', '--json', file];
    const answer = JSON.parse(run(assess));
    if (answer.accounts !== accounts)
        throw new Error(`assess counts ${answer.accounts} accounts, not ${accounts}`);
    const hasPeer = existsSync(join(peer, 'node_modules', '@duckdb', 'node-api'));
    const ours = [];
    const theirs = [];
    for (let round = 0; round < rounds; ++round) {
        ours.push(process_(assess));
        if (!hasPeer)
            continue;
        const result = join(folder, 'duckdb.json');
        const whole = process_([process.execPath, join(peer, 'readcsv.mjs'), file, result]);
        const { times, rows } = JSON.parse(readFileSync(result, 'utf8'));
        if (rows !== accounts)
            throw new Error(`DuckDB reads ${rows} rows, not ${accounts}`);
        theirs.push({ ...whole, query: times[0] });
    }
    // The kindest to the peer: its best bare read, in a process where the file was read before.
    let bare;
    if (hasPeer) {
        const result = join(folder, 'duckdb.json');
        process_([process.execPath, join(peer, 'readcsv.mjs'), file, result], { READS: String(rounds) });
        bare = [...JSON.parse(readFileSync(result, 'utf8')).times.slice(1), ...theirs.map(one => one.query)];
    }
    const seconds = median(ours.map(one => one.seconds)) * 1000;
    add(`assess ${(bytes / 1e6).toFixed(0)} MB, whole process`,
        { ours: seconds, peer: bare && median(bare), peerName: 'DuckDB read_csv, the query alone', mostRatio: 0.3 });
    add('… best round of both', { ours: sorted(ours.map(one => one.seconds))[0] * 1000, peer: bare && sorted(bare)[0], peerName: 'DuckDB read_csv, the query alone' });
    add('… process against process',
        { ours: seconds, peer: hasPeer ? median(theirs.map(one => one.seconds)) * 1000 : undefined, peerName: 'node, DuckDB read_csv' });
    add('… processor time', { ours: median(ours.map(one => one.cpuSeconds)) * 1000,
        peer: hasPeer ? median(theirs.map(one => one.cpuSeconds)) * 1000 : undefined, peerName: 'node, DuckDB read_csv' });
    add('assess, peak memory', { ours: Math.max(...ours.map(one => one.peakKiB)) / 1024, unit: 'MiB', peer: bytes / 1024 / 1024, peerName: 'the file',
        mostRatio: small ? undefined : 2 });
}

// Medians and best times of a Google Benchmark program, by name.
function googleBenchmark(program) {
    const report = JSON.parse(run([join(bin, program), '--benchmark_format=json']));
    const found = new Map();
    for (const one of report.benchmarks) {
        if (one.error_occurred)
            throw new Error(`${one.name}: ${one.error_message}`);
        const name = one.run_name.split('/iterations:')[0];
        const entry = found.get(name) ?? {};
        // What is measured once has no aggregates.
        if (one.run_type === 'iteration')
            entry.median = entry.min = entry.max = one.real_time;
        else
            entry[one.aggregate_name] = one.real_time;
        if (one.aggregate_name === 'max' && one.held !== undefined)
            entry.held = one.held;
        found.set(name, entry);
    }
    return found;
}

function worst(found, prefix) {
    const all = [...found].filter(([name]) => name.startsWith(prefix)).map(([name, times]) => ({ name: name.slice(prefix.length), ...times }));
    return { all, ...all.reduce((a, b) => (b.median > a.median ? b : a)) };
}

function measureCore() {
    const found = googleBenchmark('bench_core');
    const several = found.get('keystroke/e a i or o');
    found.delete('keystroke/e a i or o');
    const keystroke = worst(found, 'keystroke/');
    const memmem = found.get('peer/memmem, row by row, 1 thread').median;
    add(`keystroke, worst of ${keystroke.all.length} (${keystroke.name})`,
        { ours: keystroke.median, peer: memmem, peerName: 'memmem row by row, 1 thread', most: 12 });
    add('keystroke "er"', { ours: found.get('keystroke/er').median, peer: memmem, peerName: 'memmem row by row, 1 thread' });
    add('four letters at once "e a i or o"', { ours: several.median, peer: memmem, peerName: 'memmem row by row, 1 thread' });
    const sort = worst(found, 'sort/');
    const stdSort = found.get('peer/std::sort of folded names, 1 thread').median;
    add(`sort with ranks, worst of ${sort.all.length} (${sort.name})`, { ours: sort.median, peer: stdSort, peerName: 'std::sort of names, 1 thread', most: 10 });
    add('ranks of all columns', { ours: found.get('ranks/folded').median, peer: stdSort, peerName: 'std::sort of names, 1 thread', most: 1000 });
    add('… names in a locale\'s order', { ours: found.get('ranks/names in a locale').median, most: 1000 });
    add('assess alone, in memory', { ours: found.get('assess').median });
    add('summary of all rows selected', { ours: found.get('summary of all selected').median });
    return found;
}

function measureModels() {
    const found = googleBenchmark('bench_models');
    const filter = found.get('model/filter until shown');
    const sort = found.get('model/sort until shown');
    add('model: filter until shown', { ours: filter.median, peer: found.get('peer/QSortFilterProxyModel filter').median, peerName: 'QSortFilterProxyModel' });
    add('model: sort until shown', { ours: sort.median, peer: found.get('peer/QSortFilterProxyModel sort').median, peerName: 'QSortFilterProxyModel' });
    add('model: event loop held at most', { ours: Math.max(filter.held, sort.held), most: 16 });
}

// bench_window prints one JSON object a line: {"what", "ours", "unit", "peer", "peerName", "most", "mostRatio"}.
function measureWindow() {
    const program = join(bin, 'bench_window');
    if (!existsSync(program)) {
        console.error('bench_window is not built: the window\'s rows are missing');
        return;
    }
    for (const line of run([program]).split('\n').filter(text => text.startsWith('{'))) {
        const row = JSON.parse(line);
        add(row.what, row);
    }
}

const number = value => value === undefined ? '' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
function print() {
    const target = row => row.mostRatio !== undefined ? `≤ ${row.mostRatio} ×` : row.most !== undefined ? `≤ ${row.most} ${row.unit}` : '';
    const lines = [['what', 'ours', 'peer', 'ratio', 'target', '', 'peer is'],
        ...table.map(row => [row.what, `${number(row.ours)} ${row.unit}`, row.other === undefined ? '' : `${number(row.other)} ${row.unit}`,
            row.ratio === undefined ? '' : row.ratio.toFixed(row.ratio < 0.1 ? 3 : 2), target(row), small ? '' : row.verdict, row.peerName])];
    const widths = lines[0].map((_, column) => Math.max(...lines.map(line => [...line[column]].length)));
    const padded = line => line.map((cell, column) => {
        const blanks = ' '.repeat(widths[column] - [...cell].length);
        return column >= 1 && column <= 3 ? blanks + cell : cell + blanks;
    }).join('  ').trimEnd();
    console.log(`\n${accounts.toLocaleString('en')} accounts, ${cpus()[0].model}, 2 of ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`);
    lines.forEach(line => console.log(padded(line)));
}

measureAssess();
const found = measureCore();
measureModels();
measureWindow();
print();
if (process.env.BENCH_DETAILS)
    found.forEach((times, name) => console.log(`${name}: ${number(times.median)} ms, best ${number(times.min)} ms`));
const missed = table.filter(row => row.verdict === 'MISSED');
if (!small && missed.length > 0) {
    console.log(`${missed.length} of ${table.filter(row => row.verdict).length} targets missed`);
    process.exitCode = 1;
}
