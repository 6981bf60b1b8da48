// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/snapshotstext.h"

#include "cli/texttable.h"

#include "models/snapshotsmodel.h"

namespace cli {

void printSnapshots(Output &output, const std::vector<core::SnapshotInfo> &snapshots, const models::Wording &wording)
{
    using Column = models::SnapshotsModel::Column;
    if (snapshots.empty()) {
        output.line(QStringLiteral("The workspace has no snapshots yet."));
        return;
    }
    models::SnapshotsModel model(wording);
    model.setSnapshots(snapshots);
    const auto title = [&model](Column column) { return model.headerData(static_cast<int>(column), Qt::Horizontal).toString(); };
    TextTable table(output, {{QStringLiteral("Id"), true}, {title(Column::Day)}, {title(Column::Accounts), true}, {title(Column::Billable), true},
                                {title(Column::Accidental), true}, {title(Column::Unknown), true}, {title(Column::Cost), true}, {title(Column::Files)}});
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells {QString::number(model.snapshot(row)->id)};
        for (const Column column : {Column::Day, Column::Accounts, Column::Billable, Column::Accidental, Column::Unknown, Column::Cost, Column::Files})
            cells.append(model.index(row, static_cast<int>(column)).data().toString());
        table.addRow(cells);
    }
    table.finish();
    QStringList notes;
    for (const core::SnapshotInfo &snapshot : snapshots) {
        if (const QString note = models::snapshotNote(snapshot); !note.isEmpty() && !notes.contains(note))
            notes.append(note);
    }
    for (const QString &note : notes)
        output.line(note);
}

} // namespace cli
