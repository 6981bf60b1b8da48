// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/explanationpanel.h"
#include "ui/accounts/optionrow.h"
#include "ui/changes/historysection.h"
#include "ui/preflight/preflightsection.h"
#include "ui/theme/style.h"
#include "ui/theme/tones.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/disclosurebutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/followfocus.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

ExplanationPanel::ExplanationPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_nothing(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::StyledPanel); // for the focus ring alone
    setProperty(kQuiet, true);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Explanation of the account", "@title"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(260);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *pages = new QVBoxLayout(page);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_content);
    pages->addWidget(m_nothing);
    build();
    setWidget(page);
    followFocus(this);
    clear();
}

Label *ExplanationPanel::section()
{
    auto *label = new Label(TextRole::Section, m_content);
    label->setContentsMargins(0, space::s, 0, 0);
    label->setWrapping();
    m_layout->addWidget(label);
    return label;
}

Label *ExplanationPanel::text(bool quiet)
{
    auto *label = new Label(TextRole::Body, m_content);
    label->setQuiet(quiet);
    label->setWrapping(true);
    m_layout->addWidget(label);
    return label;
}

QPushButton *ExplanationPanel::link(const QString &text)
{
    QPushButton *button = quietButton(text, m_content);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(-space::s); // its words begin where the other words do
    row->addWidget(button);
    row->addStretch(1);
    m_layout->addLayout(row);
    return button;
}

void ExplanationPanel::build()
{
    m_layout->setContentsMargins(space::l, space::l, space::l, space::l);
    m_layout->setSpacing(space::s);
    m_title = new Label(TextRole::Section, m_content);
    m_title->setWrapping(true);
    m_layout->addWidget(m_title);
    m_subtitle = text(true);
    m_chipBox = new QWidget(m_content);
    m_chips = new FlowLayout(space::xs, m_chipBox);
    m_layout->addWidget(m_chipBox);
    m_verdict = text();
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(space::xs);
    m_layout->addLayout(m_notes);
    m_rule = text(true);
    m_link = link(tr("Open the source", "@action:button"));
    connect(m_link, &QPushButton::clicked, this, [this] { emit linkActivated(QUrl(m_document.rule.url)); });

    m_flipTitle = section();
    m_flip = text();
    m_saving = text(true);
    m_adviceTitle = section();
    m_advice = text();
    m_adviceReason = text(true);
    m_optionsTitle = section();
    for (int i = 0; i < static_cast<int>(core::Option::Count); ++i) {
        auto *row = new OptionRow(m_content);
        m_options.append(row);
        m_layout->addWidget(row);
    }
    m_preflight = new PreflightSection(m_content);
    m_layout->addWidget(m_preflight);
    m_evidenceTitle = section();
    m_evidence = new QVBoxLayout;
    m_evidence->setSpacing(space::xs);
    m_layout->addLayout(m_evidence);
    m_history = new HistorySection(m_content);
    m_layout->addWidget(m_history);
    m_fieldsTitle = new DisclosureButton(m_content);
    m_layout->addWidget(m_fieldsTitle);
    m_fields = text(true);
    m_fields->hide();
    m_fields->setTextFormat(Qt::RichText);
    connect(m_fieldsTitle, &DisclosureButton::toggled, m_fields, &QWidget::setVisible);
    connect(link(tr("Copy this explanation", "@action:button")), &QPushButton::clicked, this,
        &ExplanationPanel::copyRequested);
    m_layout->addStretch(1);

    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(space::l, space::l, space::l, space::l);
    auto *hint = new Label(TextRole::Body, m_nothing);
    hint->setQuiet(true);
    hint->setWrapping();
    hint->setText(
        tr("Choose an account to see why it is billable or not, by which rule, and what would change it.", "@info"));
    nothing->addWidget(hint);
    nothing->addStretch(1);
}

void ExplanationPanel::clear()
{
    m_document = {};
    m_content->hide();
    m_nothing->show();
}

void ExplanationPanel::show(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ExplanationPanel::setLines(QVBoxLayout *layout, const QStringList &lines, bool quiet)
{
    while (layout->count() > lines.size()) {
        QLayoutItem *item = layout->takeAt(layout->count() - 1);
        delete item->widget();
        delete item;
    }
    while (layout->count() < lines.size()) {
        auto *label = new Label(TextRole::Body, m_content);
        label->setWrapping(true);
        label->setQuiet(quiet);
        layout->addWidget(label);
    }
    for (int i = 0; i < layout->count(); ++i)
        qobject_cast<Label *>(layout->itemAt(i)->widget())->setText(lines[i]);
}

void ExplanationPanel::setRule(const models::RuleLine &rule)
{
    show(m_rule, rule.text);
    m_link->setVisible(!rule.url.isEmpty());
    m_link->setToolTip(rule.url);
    m_link->setAccessibleDescription(rule.text);
}

void ExplanationPanel::setEvidence(const QList<models::EvidenceLine> &lines)
{
    QStringList texts;
    for (const auto &line : lines)
        texts.append(line.origin.isEmpty() ? line.text : line.text + u'\n' + line.origin);
    setLines(m_evidence, texts, false);
    for (qsizetype i = 0; i < lines.size(); ++i)
        qobject_cast<Label *>(m_evidence->itemAt(static_cast<int>(i))->widget())->setTone(toneOf(lines[i].tone));
}

void ExplanationPanel::setDocument(const models::ExplanationDocument &document)
{
    const bool another = document.row != m_document.row;
    m_document = document;
    m_content->setUpdatesEnabled(false);
    show(m_title, document.title);
    show(m_subtitle, document.subtitle);
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const models::Chip &chip : document.chips) {
        auto *widget = new Chip(chip.text, toneOf(chip.tone), m_chipBox);
        widget->setToolTip(chip.help);
        widget->setAccessibleDescription(chip.help);
        m_chips->addWidget(widget);
    }
    m_chipBox->setVisible(!document.chips.isEmpty());
    m_chipBox->updateGeometry();
    show(m_verdict, document.verdict);
    setLines(m_notes, document.notes, false);
    setRule(document.rule);
    show(m_flipTitle, document.flipTitle);
    show(m_flip, document.flip);
    show(m_saving, document.saving);
    show(m_adviceTitle, document.recommendationTitle);
    show(m_advice, document.recommendation);
    show(m_adviceReason, document.recommendationReason);
    show(m_evidenceTitle, document.evidence.isEmpty() ? QString() : document.evidenceTitle);
    setEvidence(document.evidence);
    show(m_optionsTitle, document.optionsTitle);
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        m_options[i]->setVisible(i < document.options.size());
        if (i < document.options.size())
            m_options[i]->setOption(document.options[i]);
    }
    m_fieldsTitle->setText(document.fieldsTitle);
    m_fieldsTitle->setAccessibleName(document.fieldsTitle);
    m_fieldsTitle->setVisible(!document.fields.isEmpty());
    QString fields;
    for (const models::Fact &fact : document.fields) {
        fields += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1: <span style=\"color:%2\">%3</span>%4</p>")
                      .arg(fact.label.toHtmlEscaped(), tokensOf(this).text.name(), fact.value.toHtmlEscaped(),
                          fact.note.isEmpty() ? QString() : QStringLiteral(" · ") + fact.note.toHtmlEscaped());
    }
    m_fields->setText(fields);
    m_fields->setVisible(m_fieldsTitle->isChecked() && !fields.isEmpty());
    m_nothing->hide();
    m_content->show();
    m_content->setUpdatesEnabled(true);
    if (another) {
        m_history->setDocument({});
        m_preflight->setDocument({});
        verticalScrollBar()->setValue(0);
    }
    emit documentShown();
}

QString ExplanationPanel::verdict() const
{
    return m_document.verdict;
}

void ExplanationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QScrollArea::keyPressEvent(event);
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_document.row != core::kNoRow)
        setDocument(models::ExplanationDocument(m_document));
}

void ExplanationPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widget()->setMaximumWidth(viewport()->width());
}

} // namespace ui
