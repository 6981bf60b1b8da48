// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilefields.h"
#include "ui/profile/renewaledit.h"
#include "ui/profile/sitesview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include "models/profilewords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
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

ProfileFields::ProfileFields(models::ProfileForm *form, const QList<FieldName> &fields, bool stacked, const QSet<QChar> &taken, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_mnemonics(taken)
    , m_layout(new QGridLayout(this))
    , m_stacked(stacked)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::l);
    m_layout->setVerticalSpacing(space::xs);
    m_layout->setColumnStretch(1, 1);
    for (const FieldName field : fields)
        build(field);
    m_layout->setRowStretch(m_layout->rowCount(), 1);
    connect(form, &models::ProfileForm::changed, this, &ProfileFields::refresh);
    refresh();
}

void ProfileFields::addRow(FieldName field, QWidget *widget)
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

void ProfileFields::build(FieldName field)
{
    using Form = models::ProfileForm;
    const core::Profile &draft = m_form->draft();
    const auto line = [this](const QString &text, auto set) {
        auto *edit = new QLineEdit(text, this);
        connect(edit, &QLineEdit::textEdited, m_form, set);
        return edit;
    };
    switch (field) {
    case FieldName::Name:
        return addRow(field, line(draft.name, &Form::setName));
    case FieldName::Edition:
        return addRow(field, enumBox(m_form, core::Edition::Enterprise, draft.edition, models::editionText, &Form::setEdition, this));
    case FieldName::Billing:
        return addRow(field, enumBox(m_form, core::Billing::Annual, draft.billing, models::billingText, &Form::setBilling, this));
    case FieldName::CycleDay: {
        auto *cycle = new QSpinBox(this);
        cycle->setRange(0, 31);
        cycle->setSpecialValueText(tr("not known", "@item day of the month"));
        cycle->setValue(draft.cycleDay);
        connect(cycle, &QSpinBox::valueChanged, m_form, &Form::setCycleDay);
        return addRow(field, cycle);
    }
    case FieldName::Renewal: {
        auto *renewal = new RenewalEdit(draft.renewalMonth, draft.renewalDay, this);
        connect(renewal, &RenewalEdit::changed, m_form, &Form::setRenewal);
        return addRow(field, renewal);
    }
    case FieldName::Provider:
        return addRow(field, enumBox(m_form, core::Provider::Other, draft.provider, models::providerText, &Form::setProvider, this));
    case FieldName::PortalSso:
        return addRow(field, enumBox(m_form, core::Answer::Yes, draft.portalSso, models::answerText, &Form::setPortalSso, this));
    case FieldName::OwnSites:
        return addRow(field, new SitesView(m_form->sites(), Form::label(field), this));
    case FieldName::OwnWorkspaces:
        return addRow(field, line(m_form->ownWorkspacesText(), &Form::setOwnWorkspaces));
    case FieldName::InvoiceQuantity:
        m_invoice = line(m_form->invoiceQuantityText(), &Form::setInvoiceQuantity);
        return addRow(field, m_invoice);
    case FieldName::CountBy:
        return addRow(field, enumBox(m_form, core::CountBy::Rules, draft.countBy, models::countByText, &Form::setCountBy, this));
    case FieldName::Count:
        break;
    }
}

void ProfileFields::reload()
{
    const core::Profile &draft = m_form->draft();
    const auto line = [this](FieldName field, const QString &text) {
        auto *edit = qobject_cast<QLineEdit *>(this->field(field));
        if (edit && edit->text().trimmed() != text)
            edit->setText(text);
    };
    const auto box = [this](FieldName field, auto value) {
        if (auto *combo = qobject_cast<QComboBox *>(this->field(field))) {
            const QSignalBlocker quiet(combo);
            combo->setCurrentIndex(static_cast<int>(value));
        }
    };
    line(FieldName::Name, draft.name);
    box(FieldName::Edition, draft.edition);
    box(FieldName::Billing, draft.billing);
    if (auto *cycle = qobject_cast<QSpinBox *>(field(FieldName::CycleDay))) {
        const QSignalBlocker quiet(cycle);
        cycle->setValue(draft.cycleDay);
    }
    if (auto *renewal = qobject_cast<RenewalEdit *>(field(FieldName::Renewal)))
        renewal->set(draft.renewalMonth, draft.renewalDay);
    box(FieldName::Provider, draft.provider);
    box(FieldName::PortalSso, draft.portalSso);
    if (auto *workspaces = qobject_cast<QLineEdit *>(field(FieldName::OwnWorkspaces)); workspaces && !workspaces->hasFocus())
        workspaces->setText(m_form->ownWorkspacesText());
    line(FieldName::InvoiceQuantity, m_form->invoiceQuantityText());
    box(FieldName::CountBy, draft.countBy);
    refresh();
}

bool ProfileFields::isReady() const
{
    return m_form->isReady() && m_form->draft().invoiceQuantity.value_or(0) <= kMostInvoiced;
}

QString ProfileFields::problem(FieldName field) const
{
    if (field == FieldName::InvoiceQuantity && m_form->draft().invoiceQuantity.value_or(0) > kMostInvoiced)
        return tr("At most %1.", "@info number").arg(QLocale().toString(kMostInvoiced));
    return m_form->problem(field);
}

void ProfileFields::refresh()
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
    emit readyChanged(isReady());
}

} // namespace ui
