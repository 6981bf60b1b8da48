// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profiledialog.h"
#include "ui/profile/renewaledit.h"
#include "ui/profile/sitesview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/label.h"

#include "models/profilewords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

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

/// @p label with a mnemonic that no other label has; as it is where all its letters are taken.
QString withMnemonic(const QString &label, QSet<QChar> &taken)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar letter = label[i].toLower();
        if (!letter.isLetter() || taken.contains(letter))
            continue;
        taken.insert(letter);
        return label.left(i) + u'&' + label.mid(i);
    }
    return label;
}

} // namespace

ProfileDialog::ProfileDialog(models::ProfileForm *form, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_mnemonics({u'a', u'd'}) // Apply, Add
    , m_layout(nullptr)
    , m_stacked(fontMetrics().averageCharWidth() * 110 > roomFor(this).width())
    , m_apply(primaryButton(tr("&Apply", "@action:button"), this))
{
    setWindowTitle(tr("Organisation", "@title:window"));
    auto *content = new QWidget;
    m_layout = new QGridLayout(content);
    m_layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_layout->setHorizontalSpacing(space::l);
    m_layout->setVerticalSpacing(space::xs);
    m_layout->setColumnStretch(1, 1);
    buildFields();
    m_layout->setRowStretch(m_layout->rowCount(), 1);
    QScrollArea *scroll = scrolled(content, this);

    QPushButton *cancel = plainButton(tr("Cancel", "@action:button"), this);
    m_apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::m);
    buttons->setSpacing(space::s);
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
        if (!isReady())
            return;
        emit applied(m_form->profile());
        accept();
    });
    connect(form, &models::ProfileForm::changed, this, &ProfileDialog::refresh);
    refresh();
    const int character = fontMetrics().averageCharWidth();
    fitDialog(this, {character * (m_stacked ? 90 : 114), qMax(700, fontMetrics().height() * 40)});
    m_widgets.value(static_cast<int>(FieldName::Name))->setFocus(Qt::OtherFocusReason);
}

void ProfileDialog::addRow(FieldName field, QWidget *widget)
{
    const QString name = models::ProfileForm::label(field);
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(models::ProfileForm::help(field));
    auto *label = new QLabel(withMnemonic(name, m_mnemonics), widget->parentWidget());
    label->setWordWrap(!m_stacked);
    // The label names the control, which for a combo box on this platform is all that names it.
    label->setBuddy(widget->focusProxy() ? widget->focusProxy() : widget);
    auto *help = new Label(TextRole::Small, widget->parentWidget());
    help->setWrapping();
    help->setContentsMargins(0, 0, 0, space::m);
    int row = m_layout->rowCount();
    if (m_stacked) {
        m_layout->addWidget(label, row++, 0, 1, 2);
        m_layout->addWidget(widget, row++, 0, 1, 2);
        m_layout->addWidget(help, row, 0, 1, 2);
    } else {
        label->setContentsMargins(0, space::s, 0, 0);
        m_layout->addWidget(label, row, 0, Qt::AlignTop);
        m_layout->addWidget(widget, row++, 1);
        m_layout->addWidget(help, row, 1);
    }
    m_labels.insert(static_cast<int>(field), label);
    m_widgets.insert(static_cast<int>(field), widget);
    m_help.insert(static_cast<int>(field), help);
}

void ProfileDialog::buildFields()
{
    using Form = models::ProfileForm;
    const core::Profile &draft = m_form->draft();
    QWidget *parent = m_layout->parentWidget();

    auto *name = new QLineEdit(draft.name, parent);
    connect(name, &QLineEdit::textEdited, m_form, &Form::setName);
    addRow(FieldName::Name, name);
    addRow(FieldName::Edition,
        enumBox(m_form, core::Edition::Enterprise, draft.edition, models::editionText, &Form::setEdition, parent));
    addRow(FieldName::Billing,
        enumBox(m_form, core::Billing::Annual, draft.billing, models::billingText, &Form::setBilling, parent));

    auto *cycle = new QSpinBox(parent);
    cycle->setRange(0, 31);
    cycle->setSpecialValueText(tr("not known", "@item day of the month"));
    cycle->setValue(draft.cycleDay);
    connect(cycle, &QSpinBox::valueChanged, m_form, &Form::setCycleDay);
    addRow(FieldName::CycleDay, cycle);
    auto *renewal = new RenewalEdit(draft.renewalMonth, draft.renewalDay, parent);
    connect(renewal, &RenewalEdit::changed, m_form, &Form::setRenewal);
    addRow(FieldName::Renewal, renewal);

    addRow(FieldName::Provider,
        enumBox(m_form, core::Provider::Other, draft.provider, models::providerText, &Form::setProvider, parent));
    addRow(FieldName::PortalSso,
        enumBox(m_form, core::Answer::Yes, draft.portalSso, models::answerText, &Form::setPortalSso, parent));
    addRow(FieldName::OwnSites, new SitesView(m_form->sites(), Form::label(FieldName::OwnSites), parent));

    auto *workspaces = new QLineEdit(m_form->ownWorkspacesText(), parent);
    connect(workspaces, &QLineEdit::textEdited, m_form, &Form::setOwnWorkspaces);
    addRow(FieldName::OwnWorkspaces, workspaces);
    m_invoice = new QLineEdit(m_form->invoiceQuantityText(), parent);
    connect(m_invoice, &QLineEdit::textEdited, m_form, &Form::setInvoiceQuantity);
    addRow(FieldName::InvoiceQuantity, m_invoice);
    addRow(FieldName::CountBy,
        enumBox(m_form, core::CountBy::Rules, draft.countBy, models::countByText, &Form::setCountBy, parent));
}

bool ProfileDialog::isReady() const
{
    return m_form->isReady() && m_form->draft().invoiceQuantity.value_or(0) <= kMostInvoiced;
}

QString ProfileDialog::problem(FieldName field) const
{
    if (field == FieldName::InvoiceQuantity && m_form->draft().invoiceQuantity.value_or(0) > kMostInvoiced)
        return tr("At most %1.", "@info number").arg(QLocale().toString(kMostInvoiced));
    return m_form->problem(field);
}

void ProfileDialog::refresh()
{
    for (int i = 0; i < static_cast<int>(FieldName::Count); ++i) {
        const auto field = static_cast<FieldName>(i);
        if (!m_widgets.contains(i))
            continue;
        const QString problem = this->problem(field);
        Label *help = m_help.value(i);
        help->setText(problem.isEmpty() ? models::ProfileForm::help(field) : problem);
        help->setTone(problem.isEmpty() ? Tone::Grey : Tone::Red);
        const bool used = m_form->isUsed(field);
        m_widgets.value(i)->setVisible(used);
        m_labels.value(i)->setVisible(used);
        help->setVisible(used && !help->text().isEmpty());
    }
    m_apply->setEnabled(isReady());
}

void ProfileDialog::focusInvoice()
{
    m_invoice->setFocus(Qt::OtherFocusReason);
    m_invoice->selectAll();
}

} // namespace ui
