// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourceinfo.h"

#include "intake/snapshotdate.h"

namespace intake {

core::SourceInfo sourceInfo(
    const PlainText &plain, const ColumnPlan &plan, const ReadOptions &options, const FileFacts &file)
{
    core::SourceInfo info;
    info.file = options.name.isEmpty() ? file.name : options.name;
    info.bytes = file.bytes;
    info.kind = plan.kind;
    info.kindWasGiven = options.kind.has_value();
    info.era = plan.era;
    info.encoding = encodingName(plain.encoding);
    info.hasBom = plain.hasBom;
    info.delimiter = plain.delimiter;
    info.header = plan.header;
    for (const PlannedColumn &column : plan.columns)
        info.uses.push_back(column.use());
    info.isMapped = !options.mapping.empty();
    info.chosenOn = options.chosenOn;
    const SnapshotDate date = snapshotDate(options.date, file.name, file.modified);
    info.date = date.day;
    info.secondOfDay = date.secondOfDay;
    info.dateSource = date.source;
    return info;
}

} // namespace intake
