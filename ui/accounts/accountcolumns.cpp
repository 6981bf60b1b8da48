// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of AccountView: widths, order, what is shown, and how that is remembered.
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/columnspopup.h"
#include "ui/theme/tokens.h"

#include "models/accountsmodel.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

/// First line of a remembered state whose widths follow the window; with "all", which columns are shown does too.
const QString kFit = QStringLiteral("fit");
const QString kFitAll = QStringLiteral("fit all");
/// Beside a header's text: its margins, and the arrow that shows the order.
constexpr int kHeaderRoom = 36;
/// Columns of files that are not open, kept in the remembered state.
constexpr int kMostAbsent = 40;

/// "120+name": a column's width, whether it is shown, its key.
struct ColumnLine
{
    int width = 0;
    bool shown = false;
    QString key;
};

std::optional<ColumnLine> columnLine(const QString &line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    if (digits == 0 || digits == line.size())
        return {};
    return ColumnLine {QStringView(line).left(digits).toInt(), line[digits] != u'-', line.mid(digits + 1)};
}

QString keyOf(const models::AccountsModel &model, int column)
{
    QString key = model.columnKey(column);
    return key.replace(u'\n', u' ');
}

} // namespace

int AccountView::widthFor(int column) const
{
    using C = core::AccountColumn;
    const C known = m_accounts->accountColumn(column).value_or(C::Count);
    int characters = 14;
    switch (known) {
    case C::Verdict:
        return std::max(m_delegate->chipColumnWidth(), leastWidthFor(column));
    case C::LastActive:
    case C::Added:
        characters = 13;
        break;
    case C::Name:
    case C::Policy:
    case C::Department:
    case C::Domain:
        characters = 20;
        break;
    case C::Mail:
    case C::Sites:
    case C::Groups:
    case C::Note:
    case C::Exception:
        characters = 28;
        break;
    case C::Why:
    case C::Recommendation:
    case C::Rule:
        characters = 24;
        break;
    case C::Products:
        characters = 20;
        break;
    case C::Id:
        characters = 26;
        break;
    case C::Saves:
        characters = 9;
        break;
    default:
        break;
    }
    return std::max(QFontMetrics(font()).averageCharWidth() * characters + 20,
        horizontalHeader()->fontMetrics().horizontalAdvance(m_accounts->headerData(column, Qt::Horizontal).toString())
            + kHeaderRoom + space::xs);
}

int AccountView::leastWidthFor(int column) const
{
    using C = core::AccountColumn;
    const int title
        = horizontalHeader()->fontMetrics().horizontalAdvance(m_accounts->headerData(column, Qt::Horizontal).toString())
        + kHeaderRoom;
    switch (m_accounts->accountColumn(column).value_or(C::Count)) {
    case C::Verdict:
        return std::max(title, m_delegate->chipColumnWidth());
    case C::LastActive:
    case C::Added:
        return std::max(title, QFontMetrics(font()).horizontalAdvance(QStringLiteral("30 Wed 2026")) + 20);
    case C::Saves:
        return std::max(title, QFontMetrics(font()).horizontalAdvance(QStringLiteral("$1,000")) + 20);
    case C::Mail:
    case C::Why:
        return std::max(title, widthFor(column) * 9 / 10); // what is read most is not cut for columns that the panel has
    default:
        return std::max(title, widthFor(column) * 3 / 5);
    }
}

void AccountView::adoptColumns()
{
    // A reset by search or sort leaves the columns as they are; another file may bring other columns.
    const core::AccountTablePtr table = m_accounts->assessment() ? m_accounts->assessment()->accounts.table : nullptr;
    const bool isSame = !m_columnsOf.owner_before(table) && !table.owner_before(m_columnsOf);
    if (m_columnsReady && isSame)
        return;
    m_columnsOf = table;
    m_empty.clear();
    defaultColumns();
    m_columnsReady = table != nullptr;
    restoreColumns(m_state);
    if (m_columnsReady)
        freezeColumns(m_wantedFrozen);
}

void AccountView::defaultColumns()
{
    const QScopedValueRollback guard(m_fitting, true);
    for (int column = 0; column < m_accounts->columnCount(); ++column) {
        setColumnHidden(column, !m_accounts->isShownAtFirst(column));
        setColumnWidth(column, widthFor(column));
    }
}

void AccountView::hideWhatDoesNotFit()
{
    using C = core::AccountColumn;
    // In narrow windows the panel says what these columns would; who, the verdict and the money stay.
    int least = 0;
    for (int column = 0; column < m_accounts->columnCount(); ++column)
        least += m_accounts->isShownAtFirst(column) ? leastWidthFor(column) : 0;
    for (const C column : {C::Recommendation, C::Products, C::LastActive, C::Mail, C::Why}) {
        const int i = static_cast<int>(column);
        if (!m_accounts->isShownAtFirst(i))
            continue;
        const bool fits = least <= viewport()->width();
        setColumnHidden(i, !fits);
        least -= fits ? 0 : leastWidthFor(i);
    }
}

void AccountView::hideWhatHasNothing()
{
    for (int column = 0; column < m_accounts->columnCount(); ++column) {
        if (isColumnHidden(column) || m_accounts->hasData(column))
            continue;
        m_empty.insert(column);
        setColumnHidden(column, true);
    }
}

void AccountView::fitColumns()
{
    if (!m_fits || !m_columnsReady || viewport()->width() < 200)
        return;
    QHeaderView *header = horizontalHeader();
    const QScopedValueRollback guard(m_fitting, true);
    if (!m_chosen)
        hideWhatDoesNotFit();
    // Each gets the least that it needs; the rest is shared by how much more each would like, then by width.
    int least = 0;
    int wish = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        least += leastWidthFor(column);
        wish += widthFor(column);
    }
    const int room = viewport()->width();
    const double share = wish > least ? std::clamp(double(room - least) / (wish - least), 0.0, 1.0) : 0.0;
    const double stretch = room > wish && wish > 0 ? double(room) / wish : 1.0;
    int used = 0;
    int last = -1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        const int lower = leastWidthFor(column);
        setColumnWidth(column, static_cast<int>((lower + (widthFor(column) - lower) * share) * stretch));
        used += columnWidth(column);
        last = column;
    }
    if (last >= 0 && room > used && room - used < 40)
        setColumnWidth(last, columnWidth(last) + room - used);
}

QString AccountView::columnState() const
{
    QStringList parts;
    if (m_fits)
        parts.append(m_chosen ? kFit : kFitAll);
    const QHeaderView *header = horizontalHeader();
    QSet<QString> present;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString key = keyOf(*m_accounts, column);
        present.insert(key);
        const bool hidden = header->isSectionHidden(column) && !m_empty.contains(column);
        if (hidden && column >= models::AccountsModel::kFirstFileColumn)
            continue; // as it comes
        const int width = header->isSectionHidden(column) ? widthFor(column) : header->sectionSize(column);
        parts.append(QString::number(width) + (hidden ? u'-' : u'+') + key);
    }
    int absent = 0;
    for (const QString &text : m_state.split(u'\n', Qt::SkipEmptyParts)) {
        const auto line = columnLine(text);
        if (line && line->shown && !present.contains(line->key) && ++absent <= kMostAbsent)
            parts.append(text);
    }
    return parts.join(u'\n');
}

void AccountView::restoreColumns(const QString &state)
{
    m_state = state;
    if (!m_accounts->assessment())
        return;
    if (state.isEmpty()) {
        fitColumns();
        return;
    }
    QHeaderView *header = horizontalHeader();
    const QScopedValueRollback guard(m_fitting, true);
    m_fits = state.startsWith(kFit);
    m_chosen = !state.startsWith(kFitAll);
    QHash<QString, int> columns;
    for (int column = 0; column < m_accounts->columnCount(); ++column)
        columns.insert(keyOf(*m_accounts, column), column);
    int visual = 0;
    for (const QString &text : state.split(u'\n', Qt::SkipEmptyParts)) {
        const auto line = columnLine(text);
        const int column = line ? columns.value(line->key, -1) : -1;
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        setColumnWidth(column, qBound(40, line->width, 2000));
        // Where nothing was chosen by hand, what is shown follows the file.
        setColumnHidden(column, m_chosen ? !line->shown : !m_accounts->isShownAtFirst(column));
    }
    if (m_chosen)
        hideWhatHasNothing();
    if (header->hiddenSectionCount() == header->count())
        defaultColumns();
    fitColumns();
}

void AccountView::moveCurrentColumn(int by)
{
    moveColumn(currentIndex().column(), by);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void AccountView::moveColumn(int column, int by)
{
    QHeaderView *header = horizontalHeader();
    if (column < 0 || column >= header->count())
        return;
    int target = header->visualIndex(column) + by;
    while (target >= 0 && target < header->count() && header->isSectionHidden(header->logicalIndex(target)))
        target += by;
    if (target >= 0 && target < header->count())
        header->moveSection(header->visualIndex(column), target);
}

void AccountView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    m_state.clear();
    m_empty.clear();
    defaultColumns();
    m_fits = true;
    m_chosen = false;
    fitColumns();
    freezeColumns(0);
}

void AccountView::setColumnShown(int column, bool shown)
{
    if (column < 0 || column >= horizontalHeader()->count() || shown != isColumnHidden(column))
        return;
    if (!shown && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1)
        return;
    m_chosen = true;
    m_empty.remove(column);
    setColumnHidden(column, !shown);
    std::vector<models::ColumnSort> sorting = m_accounts->sorting();
    const auto sorted = std::find_if(sorting.begin(), sorting.end(), [column](const models::ColumnSort &key) { return key.column == column; });
    if (!shown && sorted != sorting.end()) { // nothing is in an order that can't be seen
        sorting.erase(sorted);
        m_accounts->setSorting(sorting);
    }
    if (shown && columnWidth(column) < 40)
        setColumnWidth(column, widthFor(column));
    fitColumns();
    emit columnsChanged();
}

bool AccountView::canShow(int column) const
{
    return m_accounts->hasData(column) || !isColumnHidden(column);
}

QString AccountView::columnTitle(int column) const
{
    return m_accounts->headerData(column, Qt::Horizontal).toString();
}

void AccountView::showColumns(const QRect &place)
{
    auto *popup = new ColumnsPopup(this);
    popup->showAt(place);
}

} // namespace ui
