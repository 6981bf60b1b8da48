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

/// First line of a remembered state whose widths follow the window.
const QString kFit = QStringLiteral("fit");

} // namespace

int AccountView::widthFor(int column) const
{
    using C = core::AccountColumn;
    int characters = 14;
    switch (m_accounts->accountColumn(column).value_or(C::Count)) {
    case C::Name:
    case C::Policy:
    case C::Department:
    case C::Domain:
        characters = 18;
        break;
    case C::Mail:
    case C::Sites:
    case C::Groups:
        characters = 25;
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
    const QFontMetrics metrics(font());
    const QString title = m_accounts->headerData(column, Qt::Horizontal).toString();
    return std::max(metrics.averageCharWidth() * characters + 20, horizontalHeader()->fontMetrics().horizontalAdvance(title) + 44);
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

void AccountView::fitColumns()
{
    if (!m_fits || !m_columnsReady || viewport()->width() < 200)
        return;
    // Columns give up to two fifths of their comfortable width before the table scrolls sideways, and share what is left over.
    QHeaderView *header = horizontalHeader();
    int wanted = 0;
    for (int column = 0; column < header->count(); ++column)
        wanted += isColumnHidden(column) ? 0 : widthFor(column);
    if (wanted == 0)
        return;
    const double factor = std::clamp(double(viewport()->width()) / wanted, 0.6, 1.6);
    const QScopedValueRollback guard(m_fitting, true);
    int used = 0;
    int last = -1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        const int title = header->fontMetrics().horizontalAdvance(m_accounts->headerData(column, Qt::Horizontal).toString()) + 24;
        setColumnWidth(column, std::max(title, static_cast<int>(widthFor(column) * factor)));
        used += columnWidth(column);
        last = column;
    }
    const int rest = viewport()->width() - used;
    if (last >= 0 && rest > 0 && rest < 40)
        setColumnWidth(last, columnWidth(last) + rest);
}

QString AccountView::columnState() const
{
    QStringList parts;
    if (m_fits)
        parts.append(kFit);
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
        menu->addAction(tr("Move “%1” Left\tCtrl+Alt+Left", "@action:inmenu").arg(title), this, [this] { moveCurrentColumn(-1); });
        menu->addAction(tr("Move “%1” Right\tCtrl+Alt+Right", "@action:inmenu").arg(title), this, [this] { moveCurrentColumn(1); });
        menu->addSeparator();
    }
    menu->addAction(tr("Columns as They Were at First", "@action:inmenu"), this, [this] {
        QHeaderView *header = horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
        defaultColumns();
        m_fits = true;
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
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < 40)
                setColumnWidth(column, widthFor(column));
            fitColumns();
            emit columnsChanged();
        });
    }
}

} // namespace ui
