// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportchoices.h"

#include <QDialog>
#include <QLocale>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Label;

/// Asks what of the accounts goes into a file, and in which format. Shown by open(); answers by a signal.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p choices is where it begins; a selection of several rows is taken for what is meant.
    ExportDialog(const ExportOffer &offer, const ExportChoices &choices, const QLocale &locale, QWidget *parent);

    ExportChoices choices() const;

signals:
    void chosen(const ui::ExportChoices &choices);

private:
    QButtonGroup *addGroup(QVBoxLayout *layout, const QString &title);
    QRadioButton *addChoice(QButtonGroup *group, int id, const QString &text);
    void refresh();
    qint64 rows() const;

    ExportOffer m_offer;
    QLocale m_locale;
    QButtonGroup *m_extent;
    QButtonGroup *m_columns;
    QButtonGroup *m_format;
    QWidget *m_csv;
    QComboBox *m_delimiter;
    QCheckBox *m_mark;
    Label *m_note;
    QPushButton *m_go;
};

} // namespace ui
