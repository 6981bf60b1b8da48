// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionform.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Label;

/// The form for one connection: its kind, where its ids and keys are found, a field each, and where the key is kept. Keys show as dots.
class ConnectionFields final : public QWidget
{
    Q_OBJECT

public:
    using Field = models::ConnectionForm::Field;

    /// @p form has to outlive it.
    ConnectionFields(models::ConnectionForm *form, QWidget *parent);

    /// What the form holds now, from its beginning.
    void begin(const QString &title);
    void say(const models::ErrorText &error);
    /// While something is being stored.
    void setBusy(bool busy);
    QComboBox *kind() const { return m_kind; }
    /// Null for the day.
    QLineEdit *line(Field field) const { return m_lines[static_cast<std::size_t>(field)]; }
    QDateEdit *expires() const { return m_expires; }
    /// Brings the field for another address.
    QPushButton *otherAddress() const { return m_other; }
    QCheckBox *sessionOnly() const { return m_sessionOnly; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// Below a field: what is wrong, what was understood, or where to find it.
    QString note(Field field) const;

signals:
    void submitted(const models::ConnectionDraft &draft);
    void cancelled();
    void linkRequested(const QString &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLine(QVBoxLayout *column, Field field);
    void addKind(QVBoxLayout *column);
    void addPlace(QVBoxLayout *column);
    void refresh();
    void refreshField(Field field);
    void submit();
    QWidget *widget(Field field) const;

    models::ConnectionForm *m_form;
    Label *m_title;
    Label *m_kindLabel;
    QComboBox *m_kind;
    Label *m_purpose;
    Label *m_source;
    QPushButton *m_link;
    std::array<QLineEdit *, static_cast<std::size_t>(Field::Count)> m_lines {};
    std::array<Label *, static_cast<std::size_t>(Field::Count)> m_labels {};
    std::array<Label *, static_cast<std::size_t>(Field::Count)> m_notes {};
    QDateEdit *m_expires;
    QPushButton *m_other;
    bool m_showsBase = false;
    QCheckBox *m_sessionOnly;
    Label *m_placeHelp;
    Label *m_said;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace ui
