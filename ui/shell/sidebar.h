// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class NavButton;

/// The pages that exist, and which is shown.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    NavButton *addPage(const QString &iconFile, const QString &text, const QKeySequence &shortcut);
    /// Icons alone, for windows that are narrow for their text.
    void setCompact(bool compact);
    /// -1: none of them.
    void setCurrent(int page);

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QWidget *m_name;
    QList<NavButton *> m_pages;
};

} // namespace ui
