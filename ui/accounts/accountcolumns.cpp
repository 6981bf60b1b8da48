// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of AccountView: widths, order, what is shown, and how that is remembered.
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountview.h"

#include "models/accountsmodel.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

/// First line of a remembered state whose widths follow the window; with "all", which columns are shown does too.
const QString kFit = QStringLiteral("fit");
const QString kFitAll = QStringLiteral("fit all");

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
            + 44);
}

int AccountView::leastWidthFor(int column) const
{
    using C = core::AccountColumn;
    const int title
        = horizontalHeader()->fontMetrics().horizontalAdvance(m_accounts->headerData(column, Qt::Horizontal).toString())
        + 24;
    switch (m_accounts->accountColumn(column).value_or(C::Count)) {
    case C::Verdict:
        return std::max(title, m_delegate->chipColumnWidth());
    case C::LastActive:
    case C::Added:
        return std::max(title, QFontMetrics(font()).horizontalAdvance(QStringLiteral("30 Wed 2026")) + 20);
    case C::Saves:
        return std::max(title, QFontMetrics(font()).horizontalAdvance(QStringLiteral("$1,000")) + 20);
    default:
        return std::max(title, widthFor(column) * 2 / 3);
    }
}

void AccountView::adoptColumns()
{
    // A reset by search or sort leaves the columns as they are; another file may bring other columns.
    const bool sameColumns = m_columnsReady && property("columnCount").toInt() == m_accounts->columnCount();
    if (sameColumns)
        return;
    setProperty("columnCount", m_accounts->columnCount());
    const QString state = m_columnsReady ? columnState() : m_pendingState;
    defaultColumns();
    m_columnsReady = m_accounts->assessment() != nullptr;
    if (!state.isEmpty())
        restoreColumns(state);
    fitColumns();
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
    // In narrow windows the panel says what these columns would.
    int least = 0;
    for (int column = 0; column < m_accounts->columnCount(); ++column)
        least += m_accounts->isShownAtFirst(column) ? leastWidthFor(column) : 0;
    for (const auto column : {core::AccountColumn::Recommendation, core::AccountColumn::Products}) {
        const int i = static_cast<int>(column);
        if (!m_accounts->isShownAtFirst(i))
            continue;
        const bool fits = least <= viewport()->width();
        setColumnHidden(i, !fits);
        least -= fits ? 0 : leastWidthFor(i);
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
    const double stretch = room > wish && wish > 0 ? std::min(1.8, double(room) / wish) : 1.0;
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
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        QString part = QString::number(hidden ? widthFor(column) : header->sectionSize(column)) + (hidden ? u'-' : u'+')
            + m_accounts->columnKey(column);
        part.replace(u'\n', u' ');
        parts.append(part);
    }
    return parts.join(u'\n');
}

void AccountView::restoreColumns(const QString &state)
{
    m_pendingState = state;
    if (!m_accounts->assessment())
        return;
    QHeaderView *header = horizontalHeader();
    const QScopedValueRollback guard(m_fitting, true);
    m_fits = state.startsWith(kFit);
    m_chosen = !state.startsWith(kFitAll);
    int visual = 0;
    bool anyShown = false;
    for (const QString &line : state.split(u'\n', Qt::SkipEmptyParts)) {
        qsizetype digits = 0;
        while (digits < line.size() && line[digits].isDigit())
            ++digits;
        if (digits == 0 || digits == line.size())
            continue;
        const int width = QStringView(line).left(digits).toInt();
        const bool hidden = line[digits] == u'-';
        const QString key = line.mid(digits + 1);
        for (int column = 0; column < m_accounts->columnCount(); ++column) {
            QString own = m_accounts->columnKey(column);
            if (own.replace(u'\n', u' ') != key)
                continue;
            header->moveSection(header->visualIndex(column), visual++);
            setColumnWidth(column, qBound(40, width, 2000));
            setColumnHidden(column, hidden);
            anyShown = anyShown || !hidden;
            break;
        }
    }
    if (!anyShown)
        defaultColumns();
    fitColumns();
}

void AccountView::moveCurrentColumn(int by)
{
    QHeaderView *header = horizontalHeader();
    const int column = currentIndex().column();
    if (column < 0)
        return;
    int target = header->visualIndex(column) + by;
    while (target >= 0 && target < header->count() && header->isSectionHidden(header->logicalIndex(target)))
        target += by;
    if (target >= 0 && target < header->count()) {
        header->moveSection(header->visualIndex(column), target);
        scrollTo(currentIndex());
    }
}

void AccountView::fillColumnMenu(QMenu *menu)
{
    const int current = currentIndex().column();
    if (current >= 0 && !isColumnHidden(current)) {
        QString title = m_accounts->headerData(current, Qt::Horizontal).toString();
        title.replace(u'&', QStringLiteral("&&"));
        menu->addAction(
            tr("Move “%1” Left\tCtrl+Alt+Left", "@action:inmenu").arg(title), this, [this] { moveCurrentColumn(-1); });
        menu->addAction(
            tr("Move “%1” Right\tCtrl+Alt+Right", "@action:inmenu").arg(title), this, [this] { moveCurrentColumn(1); });
        menu->addSeparator();
    }
    menu->addAction(tr("Columns as They Were at First", "@action:inmenu"), this, [this] {
        QHeaderView *header = horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
        defaultColumns();
        m_fits = true;
        m_chosen = false;
        fitColumns();
        emit columnsChanged();
    });
    menu->addSeparator();
    for (int column = 0; column < m_accounts->columnCount(); ++column) {
        if (!m_accounts->hasData(column) && isColumnHidden(column))
            continue;
        if (column == models::AccountsModel::kFirstFileColumn)
            menu->addSection(tr("As written in the file", "@title:menu"));
        QString title = m_accounts->headerData(column, Qt::Horizontal).toString();
        title.replace(u'&', QStringLiteral("&&"));
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (!shown && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1)
                return;
            m_chosen = true;
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < 40)
                setColumnWidth(column, widthFor(column));
            fitColumns();
            emit columnsChanged();
        });
    }
}

} // namespace ui
