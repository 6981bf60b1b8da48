// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selectionsummary.h"

#include "models/format.h"
#include "models/tr.h"

#include <QtConcurrent>

namespace models {

QString selectionText(const core::Selection &selection, const Wording &wording)
{
    if (selection.rows == 0)
        return {};
    const QLocale &locale = wording.locale;
    QStringList parts {counted(Words::tr("%1 selected", "@info", pluralOf(selection.rows)), selection.rows, locale)};
    if (selection.couldGo > 0) {
        parts.append(counted(Words::tr("%1 could go", "@info accounts", pluralOf(selection.couldGo)), selection.couldGo, locale));
        if (selection.saving.minor() > 0)
            parts.append(Words::tr("saves %1 a year", "@info").arg(moneyText(selection.saving, locale)));
    } else {
        parts.append(selection.billable > 0 ? Words::tr("none could go", "@info accounts") : Words::tr("none is billable", "@info accounts"));
    }
    if (selection.blocked > 0)
        parts.append(counted(Words::tr("%1 blocked", "@info accounts", pluralOf(selection.blocked)), selection.blocked, locale));
    if (selection.isProtected > 0)
        parts.append(counted(Words::tr("%1 protected", "@info accounts", pluralOf(selection.isProtected)), selection.isProtected, locale));
    if (selection.unknown > 0)
        parts.append(counted(Words::tr("%1 unknown", "@info accounts", pluralOf(selection.unknown)), selection.unknown, locale));
    return parts.join(QStringLiteral(" · "));
}

SelectionSummary::SelectionSummary(Wording wording, QObject *parent)
    : QObject(parent)
    , m_wording(std::move(wording))
{
    m_pool.setMaxThreadCount(1);
}

SelectionSummary::~SelectionSummary()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SelectionSummary::setRows(const core::AssessmentPtr &assessment, const core::RowOrderPtr &order, const RowRanges &ranges)
{
    constexpr qint64 kAtOnce = 2000;
    const quint64 number = ++m_number;
    qint64 count = 0;
    for (const auto &[first, last] : ranges)
        count += last - first + 1;
    auto sum = [assessment, order, ranges] {
        if (ranges.size() == 1) // all of them, most often
            return core::summarise(*assessment, order->data() + ranges.front().first, static_cast<std::size_t>(ranges.front().second - ranges.front().first + 1));
        std::vector<core::Row> rows;
        for (const auto &[first, last] : ranges)
            rows.insert(rows.end(), order->begin() + first, order->begin() + last + 1);
        return core::summarise(*assessment, rows.data(), rows.size());
    };
    if (!assessment || count <= kAtOnce) {
        m_selection = assessment ? sum() : core::Selection();
        emit changed();
        return;
    }
    QtConcurrent::run(&m_pool, std::move(sum)).then(this, [this, number](const core::Selection &selection) {
        if (number != m_number)
            return;
        m_selection = selection;
        emit changed();
    });
}

} // namespace models
