// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profiledialog.h"
#include "ui/profile/renewaledit.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include "models/profilewords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>

namespace ui {

namespace {

/// A box over an enum's values 0 … last, bound to one setter of the form.
template <typename Enum, typename Text, typename Set>
QComboBox *enumBox(models::ProfileForm *form, Enum last, Enum current, Text text, Set set, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (int i = 0; i <= static_cast<int>(last); ++i)
        box->addItem(text(static_cast<Enum>(i)), i);
    box->setCurrentIndex(static_cast<int>(current));
    QObject::connect(
        box, &QComboBox::currentIndexChanged, form, [form, set](int index) { (form->*set)(static_cast<Enum>(index)); });
    return box;
}

} // namespace

ProfileDialog::ProfileDialog(models::ProfileForm *form, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_apply(primaryButton(tr("&Apply", "@action:button"), this))
{
    setWindowTitle(tr("Organisation", "@title:window"));
    auto *content = new QWidget;
    m_layout = new QFormLayout(content);
    m_layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_layout->setHorizontalSpacing(space::l);
    m_layout->setVerticalSpacing(space::xs);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFields(m_layout);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    QPushButton *cancel = plainButton(tr("Cancel", "@action:button"), this);
    m_apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::m);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (!m_form->isReady())
            return;
        emit applied(m_form->profile());
        accept();
    });
    connect(form, &models::ProfileForm::changed, this, &ProfileDialog::refresh);
    refresh();
    resize(800, 700);
}

void ProfileDialog::addRow(QFormLayout *layout, FieldName field, QWidget *widget)
{
    widget->setAccessibleName(models::ProfileForm::label(field));
    widget->setAccessibleDescription(models::ProfileForm::help(field));
    auto *help = new Label(TextRole::Small, widget->parentWidget());
    help->setWrapping();
    help->setContentsMargins(0, 0, 0, space::s);
    layout->addRow(models::ProfileForm::label(field), widget);
    layout->addRow(QString(), help);
    m_widgets.insert(static_cast<int>(field), widget);
    m_help.insert(static_cast<int>(field), help);
}

void ProfileDialog::buildFields(QFormLayout *layout)
{
    using Form = models::ProfileForm;
    const core::Profile &draft = m_form->draft();
    QWidget *parent = layout->parentWidget();

    auto *name = new QLineEdit(draft.name, parent);
    connect(name, &QLineEdit::textEdited, m_form, &Form::setName);
    addRow(layout, FieldName::Name, name);
    addRow(layout, FieldName::Edition,
        enumBox(m_form, core::Edition::Enterprise, draft.edition, models::editionText, &Form::setEdition, parent));
    addRow(layout, FieldName::Billing,
        enumBox(m_form, core::Billing::Annual, draft.billing, models::billingText, &Form::setBilling, parent));

    auto *cycle = new QSpinBox(parent);
    cycle->setRange(0, 31);
    cycle->setSpecialValueText(tr("not known", "@item day of the month"));
    cycle->setValue(draft.cycleDay);
    connect(cycle, &QSpinBox::valueChanged, m_form, &Form::setCycleDay);
    addRow(layout, FieldName::CycleDay, cycle);
    auto *renewal = new RenewalEdit(draft.renewalMonth, draft.renewalDay, parent);
    connect(renewal, &RenewalEdit::changed, m_form, &Form::setRenewal);
    addRow(layout, FieldName::Renewal, renewal);

    addRow(layout, FieldName::Provider,
        enumBox(m_form, core::Provider::Other, draft.provider, models::providerText, &Form::setProvider, parent));
    addRow(layout, FieldName::PortalSso,
        enumBox(m_form, core::Answer::Yes, draft.portalSso, models::answerText, &Form::setPortalSso, parent));
    addRow(layout, FieldName::OwnSites, buildSites());

    auto *workspaces = new QLineEdit(m_form->ownWorkspacesText(), parent);
    connect(workspaces, &QLineEdit::textEdited, m_form, &Form::setOwnWorkspaces);
    addRow(layout, FieldName::OwnWorkspaces, workspaces);
    m_invoice = new QLineEdit(m_form->invoiceQuantityText(), parent);
    connect(m_invoice, &QLineEdit::textEdited, m_form, &Form::setInvoiceQuantity);
    addRow(layout, FieldName::InvoiceQuantity, m_invoice);
    addRow(layout, FieldName::CountBy,
        enumBox(m_form, core::CountBy::Rules, draft.countBy, models::countByText, &Form::setCountBy, parent));
}

QWidget *ProfileDialog::buildSites()
{
    auto *box = new QWidget(m_layout->parentWidget());
    m_sites = new QTableView(box);
    m_sites->setModel(m_form->sites());
    m_sites->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sites->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sites->setTabKeyNavigation(false);
    m_sites->setShowGrid(false);
    m_sites->setWordWrap(false);
    m_sites->verticalHeader()->hide();
    m_sites->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_sites->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::m);
    m_sites->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sites->horizontalHeader()->setHighlightSections(false);
    m_sites->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < m_form->sites()->columnCount(); ++column)
        m_sites->setColumnWidth(column,
            fontMetrics().horizontalAdvance(m_form->sites()->headerData(column, Qt::Horizontal).toString()) + space::l);
    m_sites->setMinimumHeight(170);
    m_sites->setAccessibleName(models::ProfileForm::label(FieldName::OwnSites));

    m_newSite = new QLineEdit(box);
    m_newSite->setPlaceholderText(tr("another site, e.g. acme.atlassian.net", "@info:placeholder"));
    m_newSite->setAccessibleName(tr("Another own site", "@label:textbox"));
    QPushButton *add = plainButton(tr("A&dd", "@action:button"), box);
    const auto addSite = [this] {
        if (m_form->sites()->add(m_newSite->text()))
            m_newSite->clear();
        else
            m_newSite->selectAll();
    };
    connect(add, &QPushButton::clicked, this, addSite);
    connect(m_newSite, &QLineEdit::textChanged, add,
        [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    add->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_newSite, 1);
    line->addWidget(add);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_sites);
    layout->addLayout(line);
    return box;
}

void ProfileDialog::refresh()
{
    for (int i = 0; i < static_cast<int>(FieldName::Count); ++i) {
        const auto field = static_cast<FieldName>(i);
        if (!m_widgets.contains(i))
            continue;
        const QString problem = m_form->problem(field);
        Label *help = m_help.value(i);
        help->setText(problem.isEmpty() ? models::ProfileForm::help(field) : problem);
        help->setTone(problem.isEmpty() ? Tone::Grey : Tone::Red);
        const bool used = m_form->isUsed(field);
        m_widgets.value(i)->setVisible(used);
        if (QWidget *label = m_layout->labelForField(m_widgets.value(i)))
            label->setVisible(used);
        help->setVisible(used && !help->text().isEmpty());
    }
    m_apply->setEnabled(m_form->isReady());
}

void ProfileDialog::focusInvoice()
{
    m_invoice->setFocus(Qt::OtherFocusReason);
    m_invoice->selectAll();
}

} // namespace ui
