// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace ui {

/// Shown over the window while files hang above it.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    void setFiles(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// Local files of a drag; empty where it brings none.
QStringList droppedFiles(const QMimeData *data);

} // namespace ui
