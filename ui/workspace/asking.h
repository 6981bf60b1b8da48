// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QDialog>

class QDateEdit;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// A note on one or several accounts.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p about: "ann@acme.com", "312 accounts".
    NoteDialog(const QString &about, const QString &note, QWidget *parent);

signals:
    void noteGiven(const QString &note);

private:
    QPlainTextEdit *m_text;
};

/// Who answers for a seat, why, and until when.
class ExceptionDialog final : public QDialog
{
    Q_OBJECT

public:
    ExceptionDialog(const QString &about, const core::Exception &exception, bool isThere, core::Day today, QWidget *parent);

signals:
    void exceptionGiven(const core::Exception &exception);
    void exceptionTaken();

private:
    void give();
    void refresh();

    core::Day m_since;
    QLineEdit *m_owner;
    QLineEdit *m_reason;
    QCheckBox *m_isOpen;
    QDateEdit *m_until;
    QPushButton *m_ok;
};

/// Of which day a snapshot is.
class DayDialog final : public QDialog
{
    Q_OBJECT

public:
    DayDialog(core::Day day, QWidget *parent);

signals:
    void dayGiven(core::Day day);

private:
    QDateEdit *m_day;
};

/// Whose data is to be deleted for good. The text has to be typed: nothing is chosen by a slip of the hand.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    PersonDialog(const QString &proposed, QWidget *parent);

signals:
    void personGiven(const QString &idOrMail);

private:
    QLineEdit *m_person;
};

} // namespace ui
