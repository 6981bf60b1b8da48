// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/sitesview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Cells begin and end where the header's texts do.
class SiteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        QStyledItemDelegate::paint(painter, inset(option), index);
    }

protected:
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        return QStyledItemDelegate::editorEvent(event, model, inset(option), index);
    }

private:
    static QStyleOptionViewItem inset(QStyleOptionViewItem option)
    {
        constexpr int beyond = 7; // the style's own margin makes up the rest of the header's 10
        option.rect.adjust(beyond, 0, -beyond, 0);
        return option;
    }
};

} // namespace

SitesView::SitesView(models::SitesModel *sites, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sites(sites)
    , m_table(new QTableView(this))
    , m_edit(new QLineEdit(this))
    , m_problem(new Label(TextRole::Small, this))
{
    m_table->setModel(sites);
    m_table->setItemDelegate(new SiteDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(name);
    setFocusProxy(m_table);
    followText(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + space::m);
        layoutColumns();
        fitHeight();
    });
    connect(sites, &QAbstractItemModel::modelReset, this, &SitesView::fitHeight);
    connect(sites, &QAbstractItemModel::rowsInserted, this, &SitesView::fitHeight);

    m_edit->setPlaceholderText(tr("another site, e.g. acme.atlassian.net", "@info:placeholder"));
    m_edit->setAccessibleName(tr("Another own site", "@label:textbox"));
    m_problem->setTone(Tone::Red);
    m_problem->setWrapping();
    m_problem->hide();
    QPushButton *addButton = plainButton(tr("A&dd", "@action:button"), this);
    addButton->setEnabled(false);
    connect(addButton, &QPushButton::clicked, this, &SitesView::add);
    connect(m_edit, &QLineEdit::textChanged, addButton,
        [addButton](const QString &text) { addButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_edit, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(addButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_table);
    layout->addLayout(line);
    layout->addWidget(m_problem);
}

void SitesView::layoutColumns()
{
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    for (int column = 1; column < m_sites->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_sites->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < qMin(m_sites->rowCount(), 50); ++row) {
            const QString cell = m_sites->data(m_sites->index(row, column)).toString();
            width = qMax(width, m_table->fontMetrics().horizontalAdvance(cell));
        }
        m_table->setColumnWidth(column, width + 2 * space::l);
    }
}

/// All sites where they are few; else ten, the rest scrolls.
void SitesView::fitHeight()
{
    constexpr int least = 3;
    constexpr int most = 10;
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(qBound(least, m_sites->rowCount(), most) * row
        + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
}

void SitesView::add()
{
    if (m_sites->add(m_edit->text())) {
        m_edit->clear();
        return;
    }
    m_problem->setText(
        tr("“%1” is no address of a site. Write it like acme.atlassian.net.", "@info").arg(m_edit->text().trimmed()));
    m_problem->show();
    m_edit->setAccessibleDescription(m_problem->text());
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

} // namespace ui
