// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tellingface.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace ui {

namespace {

constexpr char kTelling[] = "telling";

class TellingFace final : public QAccessibleWidget
{
public:
    explicit TellingFace(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QAccessible::Role role() const override { return isTelling() ? QAccessible::StaticText : QAccessible::Button; }
    QStringList actionNames() const override
    {
        return isTelling() ? QStringList() : QStringList {pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && !isTelling())
            static_cast<QAbstractButton *>(object())->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    bool isTelling() const { return object()->property(kTelling).toBool(); }
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->property(kTelling).isValid() ? new TellingFace(button) : nullptr;
}

} // namespace

void setTelling(QAbstractButton *button, bool telling)
{
    static const bool installed = (QAccessible::installFactory(makeFace), true);
    Q_UNUSED(installed);
    button->setProperty(kTelling, telling);
}

} // namespace ui
