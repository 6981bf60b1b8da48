// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pricebookform.h"
#include "ui/charts/costchart.h"
#include "ui/settings/celldelegate.h"
#include "ui/settings/section.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>

namespace ui {

PriceBookForm::PriceBookForm(models::PriceBookEditor *editor, const models::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_locale(wording.locale)
    , m_premium(new QCheckBox(tr("Prices of Guard &Premium", "@option:check"), this))
    , m_included(new QCheckBox(tr("Guard is &included: it costs nothing", "@option:check"), this))
    , m_problem(new Label(TextRole::Strong, this))
    , m_matching(new Label(TextRole::Small, this))
    , m_chart(new charts::CostChart(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_problem->setTone(Tone::Red);
    m_problem->setWrapping();
    layout->addWidget(m_problem);
    buildFields();
    layout->addWidget(m_premium);
    layout->addWidget(m_included);
    // The curve is seen while tiers are typed.
    m_pair = new QBoxLayout(m_isNarrow.value_or(false) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pair->setSpacing(space::l);
    auto *tiers = new QVBoxLayout;
    tiers->setSpacing(space::s);
    m_pair->addLayout(tiers, 1);
    m_tiers = addTable(tiers, editor->tiers(), tr("Tiers", "@title"),
        tr("Only users inside a tier pay its price. The last one may be left open.", "@info"));
    tiers->addStretch(1);
    auto *title = new Label(TextRole::Strong, this);
    title->setText(tr("Cost by number of seats", "@title"));
    title->setContentsMargins(0, space::m, 0, 0);
    followText(m_chart, [this] { m_chart->setMinimumHeight(fontMetrics().height() * 13); });
    auto *curve = new QVBoxLayout;
    curve->setSpacing(space::s);
    curve->addWidget(title);
    curve->addWidget(m_chart, 1);
    m_pair->addLayout(curve, 1);
    layout->addLayout(m_pair);
    m_steps = addTable(layout, editor->steps(), tr("Annual steps", "@title"),
        tr("Only where a year is sold in steps: you pay the step at or above your number.", "@info"));
    m_figures = addTable(layout, editor->figures(), tr("Known figures", "@title"),
        tr("What you know from an invoice or a quote, to see whether the book says the same.", "@info"));
    m_matching->setQuiet(true);
    layout->addWidget(m_matching);
    layout->addStretch(1);
    recolour();

    connect(m_premium, &QCheckBox::toggled, editor, &models::PriceBookEditor::setPremium);
    connect(m_included, &QCheckBox::toggled, editor, &models::PriceBookEditor::setGuardIncluded);
    connect(editor, &models::PriceBookEditor::changed, this, &PriceBookForm::refresh);
}

void PriceBookForm::buildFields()
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto field = static_cast<FieldName>(i);
        const QString name = models::PriceBookEditor::label(field);
        m_fields[i] = new QLineEdit(this);
        m_fields[i]->setAccessibleName(name);
        m_labels[i] = new QLabel(name, this);
        m_labels[i]->setBuddy(m_fields[i]);
        m_labels[i]->setContentsMargins(0, space::xs, 0, 0);
        m_help[i] = new Label(TextRole::Small, this);
        m_help[i]->setWrapping();
        connect(m_fields[i], &QLineEdit::textEdited, m_editor, [this, field](const QString &text) { m_editor->setText(field, text); });
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(m_grid);
    placeFields();
}

/// Three beside each other where there is room, else one below the other.
void PriceBookForm::placeFields()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 80;
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (m_pair)
        m_pair->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    struct Place
    {
        FieldName field;
        int row, column, span;
    };
    using enum models::PriceBookEditor::FieldName;
    const std::array<Place, static_cast<std::size_t>(FieldName::Count)> places {{{Title, 0, 0, 2}, {Date, 0, 2, 1}, {Source, 1, 0, 3}, {Currency, 2, 0, 1},
        {MonthsPerYear, 2, 1, 1}, {MinimumUsers, 2, 2, 1}, {Discount, 3, 0, 1}}};
    int row = 0;
    for (const Place &place : places) {
        const auto i = static_cast<std::size_t>(place.field);
        const int top = 3 * (isNarrow ? row++ : place.row);
        const int column = isNarrow ? 0 : place.column;
        const int span = isNarrow ? 3 : place.span;
        int below = 0;
        for (QWidget *widget : {static_cast<QWidget *>(m_labels[i]), static_cast<QWidget *>(m_fields[i]), static_cast<QWidget *>(m_help[i])}) {
            m_grid->removeWidget(widget);
            m_grid->addWidget(widget, top + below++, column, 1, span, widget == m_help[i] ? Qt::AlignTop : Qt::Alignment());
        }
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 1);
}

void PriceBookForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFields();
}

QTableView *PriceBookForm::addTable(QVBoxLayout *place, models::CellTable *model, const QString &title, const QString &note)
{
    auto *head = new Label(TextRole::Strong, this);
    head->setText(title);
    head->setContentsMargins(0, space::m, 0, 0);
    auto *about = new Label(TextRole::Small, this);
    about->setText(note);
    about->setQuiet(true);
    about->setWrapping();
    auto *table = new QTableView(this);
    table->setModel(model);
    dressTable(table, title, QList<int>(model->columnCount(), 1));
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setItemDelegate(new CellDelegate(table));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->installEventFilter(this);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    place->addWidget(head);
    place->addWidget(about);
    place->addWidget(table);
    const auto fit = [this, table] { fitTable(table); };
    connect(model, &QAbstractItemModel::modelReset, table, fit);
    connect(model, &QAbstractItemModel::rowsInserted, table, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, table, fit);
    fit();
    return table;
}

void PriceBookForm::fitTable(QTableView *table)
{
    const int rows = table->model()->rowCount();
    table->setFixedHeight(rows * table->verticalHeader()->defaultSectionSize() + table->horizontalHeader()->sizeHint().height()
        + 2 * table->frameWidth() + 2);
}

void PriceBookForm::setBook(const core::PriceBook &book)
{
    m_editor->setBook(book);
}

void PriceBookForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (QLineEdit *edit : m_fields)
        edit->setReadOnly(readOnly);
    m_premium->setEnabled(!readOnly);
    m_included->setEnabled(!readOnly);
    for (QTableView *table : {m_tiers, m_steps, m_figures}) {
        static_cast<CellDelegate *>(table->itemDelegate())->setReadOnly(readOnly);
        table->setRowHidden(table->model()->rowCount() - 1, false);
    }
}

void PriceBookForm::focusTitle()
{
    QLineEdit *title = field(FieldName::Title);
    title->setFocus(Qt::OtherFocusReason);
    title->selectAll();
}

QString PriceBookForm::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void PriceBookForm::refresh()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto field = static_cast<FieldName>(i);
        if (m_fields[i]->text() != m_editor->text(field))
            m_fields[i]->setText(m_editor->text(field));
        if (field == FieldName::Source)
            m_fields[i]->setToolTip(m_editor->text(field));
        m_fields[i]->setCursorPosition(m_fields[i]->hasFocus() ? m_fields[i]->cursorPosition() : 0);
        const QString problem = m_editor->problem(field);
        m_help[i]->setText(problem.isEmpty() ? models::PriceBookEditor::help(field) : problem);
        m_help[i]->setTone(problem.isEmpty() ? Tone::Grey : Tone::Red);
        m_fields[i]->setAccessibleDescription(m_help[i]->text());
    }
    const QSignalBlocker quiet(m_premium);
    const QSignalBlocker quietToo(m_included);
    m_premium->setChecked(m_editor->isPremium());
    m_included->setChecked(m_editor->isGuardIncluded());
    m_problem->setText(m_editor->firstProblem());
    m_problem->setVisible(!m_editor->firstProblem().isEmpty());
    m_matching->setText(m_editor->figuresText());
    m_matching->setVisible(!m_editor->figuresText().isEmpty());
    m_chart->setSeries(m_editor->curve(), m_locale);
}

void PriceBookForm::recolour()
{
    const Tokens &t = tokensOf(this);
    m_chart->setColours({t.background, t.line, t.text, t.quiet, t.accent, t.amber.text, t.green.text, t.strongLine, t.focus});
}

void PriceBookForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) && m_figures) {
        placeFields();
        for (QTableView *table : {m_tiers, m_steps, m_figures})
            fitTable(table);
    }
}

bool PriceBookForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *table = qobject_cast<QTableView *>(watched);
    if (table && event->type() == QEvent::KeyPress && !m_isReadOnly && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        static_cast<models::CellTable *>(table->model())->removeRows({table->currentIndex().row()});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
