// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readsource.h"

#include "intake/decode.h"
#include "intake/finish.h"
#include "intake/headerrow.h"
#include "intake/mergerows.h"
#include "intake/plaintext.h"
#include "intake/report.h"
#include "intake/resolvedays.h"
#include "intake/sourceinfo.h"

namespace intake {

core::Result<core::AccountBatch> readSource(const ByteSourcePtr &bytes, const QString &name, const ReadOptions &options,
    const core::Parallel &parallel, const core::ProgressSink &progress, std::stop_token stop, qint64 modified,
    qint64 pieceBytes)
{
    Job job(name, parallel, progress, std::move(stop), pieceBytes);
    job.setTotal(bytes->size(), 2); // once for the rows, once for their cells
    std::optional<HashTask> hash;
    if (options.wantHash)
        job.setHash(&hash.emplace(bytes));

    auto plain = plainText(bytes, options, job);
    if (!plain)
        return core::Unexpected(std::move(plain.error()));
    auto header = readHeader(*plain, {options.kind, options.mapping}, job);
    if (!header)
        return core::Unexpected(std::move(header.error()));
    const ColumnPlan &plan = header->plan;

    core::AccountBatch batch;
    batch.source = sourceInfo(*plain, plan, options, {name, bytes->size(), modified});
    auto table = decode(plain->text, plain->scan, {header->end, header->rows, plain->delimiter}, plan, job);
    if (!table)
        return core::Unexpected(std::move(table.error()));
    readBlanksAsNever(*table, plan);
    batch.source.dayOrder = resolveDays(*table, plan, options.dayOrder, job);
    const std::vector<Repeat> repeats = findRepeats(*table, job);
    table->mailHashes = {};
    table->idHashes = {};
    noteUnknownValues(*table, plan);
    const core::RowCounts counts = countRows(*table, plan, static_cast<qint64>(repeats.size()));
    mergeRows(*table, plan, repeats, job);
    const RowLines lines = header->lines.empty() ? RowLines(header->firstRowLine, table->extraLines)
                                                 : RowLines(std::move(header->lines));
    batch.report = makeReport(*table, plan, counts, lines);
    if (job.isStopped())
        return job.failure();
    if (!core::isPrimary(plan.kind)) {
        for (Slot slot = 0; slot < table->slotCount; ++slot) {
            if (table->states[slot] == SlotState::Row)
                batch.lines.push_back(static_cast<quint32>(lines.line(slot)));
        }
    }
    auto accounts = finishTable(*table, plan, repeats, job);
    if (!accounts)
        return core::Unexpected(std::move(accounts.error()));
    batch.table = std::move(*accounts);

    if (hash) {
        if (!hash->workWhile([&] { return !job.isStopped(); }))
            job.fail(core::ErrorCode::FileChanged);
        batch.source.sha256 = hash->hex();
    }
    if (!bytes->isUnchanged())
        job.fail(core::ErrorCode::FileChanged);
    if (job.isStopped())
        return job.failure();
    if (progress)
        progress({core::Stage::Reading, bytes->size(), bytes->size()});
    return batch;
}

} // namespace intake
