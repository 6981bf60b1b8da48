// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/readchoices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace ui {

class Label;

/// Asks how to read a file: kind, encoding, delimiter, date. Shown by open(); answers by a signal.
class ReadAgainDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p files are names to show; @p now is how they were read, or were tried to be; @p today is where the date
    /// begins.
    ReadAgainDialog(const QStringList &files, const ReadChoices &now, const QDate &today, QWidget *parent);

    ReadChoices choices() const;

signals:
    void chosen(const ui::ReadChoices &choices);

private:
    void showKindHelp();

    QComboBox *m_kind;
    Label *m_kindHelp;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QCheckBox *m_dateKnown;
    QDateEdit *m_date;
    QComboBox *m_dayOrder;
};

} // namespace ui
