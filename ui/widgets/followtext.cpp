// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/followtext.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace ui {

namespace {

class TextFollower final : public QObject
{
public:
    TextFollower(QWidget *widget, std::function<void()> fit)
        : QObject(widget)
        , m_fit(std::move(fit))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            m_fit();
        return false;
    }

private:
    std::function<void()> m_fit;
};

} // namespace

void followText(QWidget *widget, std::function<void()> fit)
{
    fit();
    new TextFollower(widget, std::move(fit));
}

} // namespace ui
