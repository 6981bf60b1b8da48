// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/readchoices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace ui {

class Label;

/// Asks how to read files, each for itself: kind, encoding, delimiter, date. Shown by open(); answers by a signal.
class ReadAgainDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p file is the one that is asked about first; @p today is where the date begins.
    ReadAgainDialog(QList<FileToRead> files, int file, const QDate &today, QWidget *parent);

    QList<ReadChoices> choices() const;

signals:
    /// One a file, in their order.
    void chosen(const QList<ui::ReadChoices> &choices);

private:
    ReadChoices shownChoices() const;
    void showChoices(const ReadChoices &choices);
    void showKindHelp();

    QList<FileToRead> m_all;
    int m_shown;
    QComboBox *m_file;
    QComboBox *m_kind;
    Label *m_kindHelp;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QCheckBox *m_dateKnown;
    QDateEdit *m_date;
    QComboBox *m_dayOrder;
};

} // namespace ui
