// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

namespace ui {

/// A list of what and what it means, to read and to leave. Shown by open().
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString &title, const QList<QPair<QString, QString>> &lines, QWidget *parent);
};

/// The fields of the search language with an example each.
HelpDialog *searchDialog(QWidget *parent);
HelpDialog *aboutDialog(const QString &version, QWidget *parent);

} // namespace ui
