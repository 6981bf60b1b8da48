// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/insetdelegate.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Keeps the rows of a table as high as its text and its columns as wide as their share, at any size.
class TableFit final : public QObject
{
public:
    TableFit(QTableView *table, const QList<int> &shares)
        : QObject(table)
        , m_table(table)
        , m_shares(shares)
    {
        table->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::ApplicationFontChange:
        case QEvent::Resize:
        case QEvent::Show:
            fit();
            break;
        default:
            break;
        }
        return false;
    }

private:
    void fit()
    {
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + space::m);
        int all = 0;
        for (int column = 0; column < m_shares.size(); ++column)
            all += m_table->isColumnHidden(column) ? 0 : m_shares[column];
        for (int column = 0; column + 1 < m_shares.size(); ++column)
            m_table->setColumnWidth(column, m_table->viewport()->width() * m_shares[column] / all);
    }

    QTableView *m_table;
    QList<int> m_shares;
};

} // namespace

Section::Section(const QString &title, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_body->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_body->setSpacing(space::s);
    auto *head = new Label(TextRole::Section, this);
    head->setText(title);
    m_body->addWidget(head);
    Label *sentence = addNote(about);
    sentence->setContentsMargins(0, 0, 0, space::s);
}

QString Section::words() const
{
    QStringList words {m_title};
    for (const QLabel *label : findChildren<QLabel *>())
        words.append(label->text());
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        words.append(button->text());
    for (const QComboBox *box : findChildren<QComboBox *>()) {
        for (int i = 0; i < qMin(box->count(), 30); ++i)
            words.append(box->itemText(i));
    }
    return words.join(u'\n').remove(u'&');
}

QWidget *Section::firstField() const
{
    for (QWidget *widget : findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->isHidden())
            return widget;
    }
    return nullptr;
}

Label *Section::addHeading(const QString &text)
{
    auto *label = new Label(TextRole::Strong, this);
    label->setText(text);
    label->setContentsMargins(0, space::m, 0, 0);
    m_body->addWidget(label);
    return label;
}

Label *Section::addNote(const QString &text)
{
    auto *label = new Label(TextRole::Body, this);
    label->setText(text);
    label->setQuiet(true);
    label->setWrapping();
    m_body->addWidget(label);
    return label;
}

void Section::addField(const QString &name, const QString &help, QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    label->setContentsMargins(0, space::s, 0, 0);
    field->setAccessibleName(QString(name).remove(u'&'));
    field->setAccessibleDescription(help);
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        // Long items may not make the page wider than the window.
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(24);
    }
    m_body->addWidget(label);
    m_body->addWidget(field, 0, Qt::AlignLeft);
    if (help.isEmpty())
        return;
    auto *below = new Label(TextRole::Small, this);
    below->setText(help);
    below->setQuiet(true);
    below->setWrapping();
    m_body->addWidget(below);
}

void dressTable(QTableView *table, const QString &name, const QList<int> &shares)
{
    table->setAccessibleName(name);
    table->setItemDelegate(new InsetDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    new TableFit(table, shares);
}

} // namespace ui
