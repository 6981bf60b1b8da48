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

    enum class Place : quint8 { Top, End };
    NavButton *addPage(const QString &iconFile, const QString &text, const QKeySequence &shortcut, Place place = Place::Top);
    /// Those at the end can always be reached.
    void setPagesEnabled(bool enabled);
    /// Icons alone, for windows that are narrow for their text.
    void setCompact(bool compact);
    /// -1: none of them.
    void setCurrent(int page);

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_layout;
    bool m_isCompact = false;
    QWidget *m_name;
    QList<NavButton *> m_pages;
    QList<NavButton *> m_top; ///< of these, those above the gap
};

} // namespace ui
