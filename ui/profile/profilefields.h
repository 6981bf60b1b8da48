// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profileform.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui {

class Label;

/// Some of the profile's questions with their help, one below the other. Binds to a ProfileForm, which holds the state.
class ProfileFields final : public QWidget
{
    Q_OBJECT

public:
    using FieldName = models::ProfileForm::FieldName;
    /// More users than any organisation has; a larger quantity is a slip of the finger.
    static constexpr qint64 kMostInvoiced = 10'000'000;

    /// @p form has to outlive the widget. @p stacked: labels stand above their fields, for want of room. @p taken: mnemonics of others.
    ProfileFields(models::ProfileForm *form, const QList<FieldName> &fields, bool stacked, const QSet<QChar> &taken, QWidget *parent);

    /// Shows what the form has, as after setProfile(). Fields are written anew only where they differ, so that typing goes on.
    void reload();
    bool isReady() const;
    QWidget *field(FieldName field) const { return m_widgets.value(static_cast<int>(field)); }
    QLineEdit *invoice() const { return m_invoice; }

signals:
    void readyChanged(bool ready);

private:
    void build(FieldName field);
    void addRow(FieldName field, QWidget *widget);
    void refresh();
    QString problem(FieldName field) const;

    models::ProfileForm *m_form;
    QHash<int, QWidget *> m_widgets;
    QHash<int, Label *> m_help;
    QHash<int, QLabel *> m_labels;
    QSet<QChar> m_mnemonics; ///< taken
    QGridLayout *m_layout;
    bool m_stacked;
    QLineEdit *m_invoice = nullptr;
};

} // namespace ui
