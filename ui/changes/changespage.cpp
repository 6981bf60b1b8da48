// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changespage.h"
#include "ui/changes/causerow.h"
#include "ui/changes/changetable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/followfocus.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include "models/comparisonmodel.h"
#include "models/snapshotsmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

ChangesPage::ChangesPage(models::ComparisonModel *changes, models::SnapshotsModel *snapshots, QWidget *parent)
    : QWidget(parent)
    , m_model(changes)
    , m_snapshots(snapshots)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState)
{
    setAccessibleName(tr("Changes", "@title"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    buildHead(layout);
    buildBody(layout);
    m_pages->addWidget(scrolled(content, m_pages)); // where the window is low, all of it scrolls
    m_pages->addWidget(m_empty);
    m_emptyWorkspace = m_empty->addButton(tr("&Keep in a workspace…", "@action:button"));
    m_emptyImport = m_empty->addButton(tr("&Import…", "@action:button"));
    connect(m_emptyImport, &QPushButton::clicked, this, &ChangesPage::importRequested);
    connect(m_emptyWorkspace, &QPushButton::clicked, this, &ChangesPage::workspaceRequested);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(snapshots, &QAbstractItemModel::modelReset, this, &ChangesPage::fillChoosers);
    connect(changes, &models::ComparisonModel::filterChanged, this, &ChangesPage::showFilter);
    connect(changes, &models::ComparisonModel::arranged, this, &ChangesPage::showState);
    followText(this, [this] { fitCauses(); });
    fillChoosers();
    showState();
}

void ChangesPage::buildHead(QVBoxLayout *layout)
{
    m_from = new QComboBox(this);
    m_from->setAccessibleName(tr("From snapshot", "@label"));
    m_to = new QComboBox(this);
    m_to->setAccessibleName(tr("To snapshot", "@label"));
    auto *from = new Label(TextRole::Body, this);
    from->setText(tr("&From", "@label a snapshot"));
    from->setBuddy(m_from);
    auto *to = new Label(TextRole::Body, this);
    to->setText(tr("&to", "@label a snapshot"));
    to->setBuddy(m_to);
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(12); // that small where there is no more room
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(box, &QComboBox::activated, this, &ChangesPage::request);
    }
    m_swap = plainButton(tr("S&wap", "@action:button"), this);
    m_swap->setToolTip(tr("Compare the other way round", "@info:tooltip"));
    connect(m_swap, &QPushButton::clicked, this, [this] {
        choose(toId(), fromId());
        request();
    });
    auto *choosers = new QHBoxLayout;
    choosers->setSpacing(space::s);
    choosers->addWidget(from);
    choosers->addWidget(m_from);
    choosers->addWidget(to);
    choosers->addWidget(m_to);
    choosers->addWidget(m_swap);
    choosers->addStretch(1);
    layout->addLayout(choosers);

    m_sentence = new Label(TextRole::Headline, this);
    m_sentence->setWrapping(true);
    m_cost = new Label(TextRole::Body, this);
    m_cost->setWrapping(true);
    m_cost->setQuiet(true);
    m_notes = new Label(TextRole::Body, this);
    m_notes->setWrapping(true);
    m_notes->setQuiet(true);
    m_again = plainButton(tr("&Assess both alike", "@action:button"), this);
    m_again->setToolTip(tr("Assess both by the rules and prices of the newer one", "@info:tooltip"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        const auto &compared = m_model->compared();
        if (compared)
            emit assessAgainRequested(compared.comparison->newer.rules, compared.comparison->newer.prices);
    });
    m_noteBox = new QWidget(this); // a layout that is empty would hold the width of those beside it down to nothing
    auto *notes = new QHBoxLayout(m_noteBox);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(space::m);
    notes->addWidget(m_notes, 1);
    notes->addWidget(m_again, 0, Qt::AlignTop);
    auto *box = new QWidget(this); // no higher than its words
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout(box);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::xs);
    words->addWidget(m_sentence);
    words->addWidget(m_cost);
    words->addWidget(m_noteBox);
    layout->addWidget(box);
}

void ChangesPage::buildBody(QVBoxLayout *layout)
{
    m_causeCard = new Card(QString(), this);
    m_causeCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // as high as the table
    auto *list = new QWidget;
    m_causeList = new QVBoxLayout(list);
    m_causeList->setContentsMargins(0, 0, 0, 0);
    m_causeList->setSpacing(2);
    m_causeList->addStretch(1);
    m_causeArea = new QScrollArea(m_causeCard);
    m_causeArea->setWidget(list);
    m_causeArea->setWidgetResizable(true);
    m_causeArea->setFrameShape(QFrame::NoFrame);
    m_causeArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_causeArea->setFocusPolicy(Qt::NoFocus);
    m_causeArea->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    followFocus(m_causeArea);
    m_causeCard->body()->addWidget(m_causeArea, 1);

    m_choiceBox = new QWidget(this);
    m_choiceBox->setAccessibleName(tr("Which changes are listed", "@title"));
    m_choiceBar = new FlowLayout(space::xs, m_choiceBox);
    m_count = new Label(TextRole::Body, this);
    m_count->setQuiet(true);
    m_table = new ChangeTable(m_model, models::ComparisonModel::ToneRole, static_cast<int>(models::ComparisonModel::Column::What), this);
    m_table->setAccessibleName(tr("Accounts that changed", "@title"));
    using C = models::ComparisonModel::Column;
    // What an account costs is seen without scrolling.
    using enum ChangeTable::Cut;
    m_table->setColumns({{static_cast<int>(C::Account), 18, Middle}, {static_cast<int>(C::What), 0, Never}, {static_cast<int>(C::Why), 13, Right},
        {static_cast<int>(C::Cost), 0, Never}, {static_cast<int>(C::Before), 9, Right}, {static_cast<int>(C::After), 9, Right}, {static_cast<int>(C::Name), 12, LeftOut}});
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table, &ChangeTable::rowActivated, this, &ChangesPage::accountActivated);
    m_none = new Label(TextRole::Body, this);
    m_none->setQuiet(true);
    m_none->setWrapping();
    m_none->setText(tr("No account is in this list.", "@info"));

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_choiceBox, 1);
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::s);
    right->addLayout(head);
    right->addWidget(m_table, 1);
    right->addWidget(m_none, 1, Qt::AlignTop);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(space::l);
    m_body->addWidget(m_causeCard);
    m_body->addLayout(right, 1);
    layout->addLayout(m_body, 1);
}

void ChangesPage::fillChoosers()
{
    const qint64 from = fromId();
    const qint64 to = toId();
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (int row = 0; row < m_snapshots->rowCount(); ++row)
            box->addItem(m_snapshots->label(row), static_cast<qlonglong>(m_snapshots->snapshot(row)->id));
    }
    // The newest beside the one before it, where nothing else was chosen.
    const bool keeps = m_snapshots->rowOf(from) >= 0 && m_snapshots->rowOf(to) >= 0;
    const int rows = m_snapshots->rowCount();
    m_from->setCurrentIndex(keeps ? m_snapshots->rowOf(from) : qMin(1, rows - 1));
    m_to->setCurrentIndex(keeps ? m_snapshots->rowOf(to) : qMin(0, rows - 1));
    showState();
}

void ChangesPage::choose(qint64 from, qint64 to)
{
    for (const auto &[box, id] : {std::pair(m_from, from), std::pair(m_to, to)}) {
        if (const int row = m_snapshots->rowOf(id); row >= 0)
            box->setCurrentIndex(row);
    }
    showState();
}

qint64 ChangesPage::fromId() const
{
    return m_from->currentData().toLongLong();
}

qint64 ChangesPage::toId() const
{
    return m_to->currentData().toLongLong();
}

void ChangesPage::request()
{
    showState();
    if (fromId() != toId())
        emit compareRequested(fromId(), toId());
}

bool ChangesPage::isEmpty() const
{
    return m_pages->currentWidget() == m_empty;
}

void ChangesPage::showState()
{
    const int snapshots = m_snapshots->rowCount();
    if (!m_snapshots->hasWorkspace()) {
        m_empty->setTexts(tr("Nothing to compare with", "@title"),
            tr("These accounts are not kept anywhere yet. Keep them in a workspace: every import becomes a snapshot of it, and this page tells what changed between any two.", "@info"));
    } else if (snapshots < 2) {
        m_empty->setTexts(snapshots == 0 ? tr("The workspace has no snapshot yet", "@title") : tr("The workspace has one snapshot", "@title"),
            tr("Import another export of the same organisation, of any month: an older one is put in its place. Then this page tells who came, who left, and what that costs.", "@info"));
    }
    m_emptyWorkspace->setVisible(!m_snapshots->hasWorkspace());
    m_pages->setCurrentIndex(m_snapshots->hasWorkspace() && snapshots >= 2 ? 0 : 1);

    const bool isSame = fromId() == toId();
    m_swap->setEnabled(!isSame);
    if (isSame && snapshots >= 2) {
        m_sentence->setText(tr("Choose two different snapshots.", "@info"));
        m_cost->clear();
    }
    const bool has = !isSame && bool(m_model->compared());
    m_causeCard->setVisible(has && !m_causes.isEmpty());
    m_choiceBox->setVisible(has);
    m_count->setVisible(has);
    m_count->setText(m_model->countText());
    m_table->setVisible(has && m_model->rowCount() > 0);
    m_none->setVisible(has && m_model->rowCount() == 0 && !m_document.isEmpty);
    m_noteBox->setVisible(has && !m_notes->text().isEmpty());
    const auto &comparison = m_model->compared().comparison;
    m_again->setVisible(has && (comparison->rulesDiffer || comparison->pricesDiffer));
}

void ChangesPage::setComparing()
{
    m_sentence->setText(tr("Comparing…", "@info:progress"));
    m_cost->clear();
}

void ChangesPage::setDocument(const models::ComparisonDocument &document)
{
    m_document = document;
    m_sentence->setText(document.sentence);
    m_cost->setText(document.costDetail.isEmpty() ? document.cost : tr("%1 %2.", "@info sentence, amounts before and after").arg(document.cost, document.costDetail));
    m_notes->setText(document.notes.join(u'\n'));
    m_causeCard->setTitle(document.causesTitle);
    setCauses(document.causes);
    setChoices(document.choices);
    showFilter();
    showState();
}

void ChangesPage::setCauses(const QList<models::CauseBar> &bars)
{
    qDeleteAll(m_causes);
    m_causes.clear();
    qint64 most = 0;
    for (const models::CauseBar &bar : bars)
        most = qMax(most, bar.newly + bar.noLonger);
    for (const models::CauseBar &bar : bars) {
        auto *row = new CauseRow(bar, most, m_causeArea->widget());
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            models::ChangeFilter filter;
            if (row->isChecked())
                filter.cause = row->bar().cause;
            m_model->setFilter(filter);
        });
        m_causeList->insertWidget(static_cast<int>(m_causes.size()), row);
        m_causes.append(row);
    }
    fitCauses();
}

void ChangesPage::setChoices(const QList<models::ChangeChoice> &choices)
{
    while (QLayoutItem *item = m_choiceBar->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.clear();
    for (const models::ChangeChoice &choice : choices) {
        auto *button = new QToolButton(m_choiceBox);
        button->setText(tr("%1 %2", "@action:button a list, how many are in it").arg(choice.label, choice.count));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, filter = choice.filter] {
            m_model->setFilter(filter);
            showFilter();
        });
        m_choiceBar->addWidget(button);
        m_choices.append(button);
    }
    m_choiceBox->updateGeometry();
}

/// Presses what the model lists.
void ChangesPage::showFilter()
{
    const models::ChangeFilter &filter = m_model->filter();
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setChecked(filter == m_document.choices[i].filter);
    for (CauseRow *row : m_causes)
        row->setChecked(filter.cause == row->bar().cause);
}

void ChangesPage::focusFirst()
{
    QWidget *first = isEmpty() ? static_cast<QWidget *>(m_emptyWorkspace->isHidden() ? m_emptyImport : m_emptyWorkspace)
        : m_table->isHidden()  ? static_cast<QWidget *>(m_from)
                               : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

QString ChangesPage::sentence() const
{
    return m_sentence->text();
}

void ChangesPage::fitCauses()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 120;
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    int row = 0;
    for (const CauseRow *cause : m_causes)
        row = qMax(row, cause->sizeHint().height() + m_causeList->spacing());
    m_causeCard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : fontMetrics().averageCharWidth() * 40);
    m_causeCard->setMinimumWidth(narrow ? 0 : fontMetrics().averageCharWidth() * 34);
    // Beside the table as high as it; above it two causes and a hint of more.
    m_causeArea->setMinimumHeight(narrow ? qMin(static_cast<int>(m_causes.size()) * row, row * 5 / 2) : 0);
    m_causeArea->setMaximumHeight(narrow ? row * 5 / 2 : QWIDGETSIZE_MAX);
}

void ChangesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCauses();
}

} // namespace ui
