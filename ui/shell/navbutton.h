// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace ui {

/// A page's button in the sidebar: icon (a sheet of paper without a file), name, shortcut.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const QString &iconFile, const QString &text, const QKeySequence &shortcut, QWidget *parent = nullptr);

    /// With the icon alone.
    static int compactWidth();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconFile;
    QString m_shortcut;
};

} // namespace ui
