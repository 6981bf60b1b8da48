// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filepreview.h"
#include "core/readchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;

namespace ui {

/// How one file is read but for its columns: kind, encoding, delimiter, dates. Shows what detection found beside what
/// may be chosen in its stead.
class FileForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p today is where the date of the export begins.
    explicit FileForm(const QDate &today, QWidget *parent = nullptr);

    /// Emits nothing.
    void show(const core::ReadChoices &choices, const core::FilePreview &preview);
    QComboBox *kind() const { return m_kind; }

signals:
    /// The choices as the form now has them; the mapping is that which was shown.
    void changed(const core::ReadChoices &choices);

private:
    QComboBox *addBox(const QString &label, const QString &name);
    void addRow(QWidget *label, QWidget *field);
    void showKinds(const core::FilePreview &preview);
    void change();

    QGridLayout *m_layout;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dayOrder;
    QCheckBox *m_dateKnown;
    QDateEdit *m_date;
    core::ReadChoices m_choices;
    bool m_isShowing = false;
};

} // namespace ui
