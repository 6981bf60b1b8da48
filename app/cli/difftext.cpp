// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/difftext.h"

#include "cli/texttable.h"

#include "models/comparisondocument.h"
#include "models/comparisonwords.h"
#include "models/format.h"

namespace cli {

namespace {

QString account(const Diff &diff, const core::AccountChange &change)
{
    const bool isGone = change.newer == core::kNoRow;
    const core::AccountTable &table = isGone ? diff.older->table() : diff.newer->table();
    const core::Row row = isGone ? change.older : change.newer;
    const std::string_view text = table.mail(row).empty() ? table.id(row) : table.mail(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString why(const Diff &diff, const core::AccountChange &change)
{
    if (change.kind() != core::ChangeKind::Changed || change.seat != core::SeatChange::None)
        return models::changeCauseText(change.cause, change.product);
    QStringList parts;
    for (const core::FieldChange &field : core::fieldChanges(*diff.older, change.older, *diff.newer, change.newer))
        parts.append(models::fieldChangeText(field));
    return parts.join(QStringLiteral("; "));
}

} // namespace

void printDiff(Output &output, const Diff &diff, const models::Wording &wording, qint64 limit)
{
    const core::SnapshotComparison &comparison = diff.comparison;
    output.paragraphs(models::plainText(models::comparisonDocument(comparison, wording, diff.period)));
    if (comparison.changes.empty())
        return;
    output.line(QString());
    output.line(QLatin1String("Accounts that came, left or changed: ") % models::numberText(static_cast<qint64>(comparison.changes.size()), wording.locale));
    TextTable table(output, {{}, {}, {}, {{}, true}});
    qint64 printed = 0;
    for (const core::AccountChange &change : comparison.changes) {
        if (limit > 0 && printed == limit)
            break;
        ++printed;
        const auto cost = core::costOf(comparison, change);
        const QString amount = cost ? models::signedMoneyText(diff.period == core::Period::Year ? cost->year : cost->month, wording.locale) : QString();
        table.addRow({account(diff, change), models::changeText(change.kind(), change.seat), why(diff, change), amount});
    }
    table.finish();
    if (const qint64 left = static_cast<qint64>(comparison.changes.size()) - printed; left > 0)
        output.line(QStringLiteral("… %1 more; --limit 0 lists them all").arg(models::numberText(left, wording.locale)));
}

} // namespace cli
