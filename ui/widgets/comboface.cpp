// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comboface.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace ui {

namespace {

/// The label whose buddy is @p box, without its mnemonic.
QString labelOf(const QComboBox *box)
{
    const QWidget *parent = box->parentWidget();
    if (!parent)
        return {};
    for (const QLabel *label : parent->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == box)
            return label->text().remove(u'&');
    }
    return {};
}

class ComboFace final : public QAccessibleWidget
{
public:
    explicit ComboFace(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    int childCount() const override { return box()->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == box()->view())
            return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *edit = child(1);
        return edit && edit->rect().contains(x, y) ? edit : nullptr;
    }
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return box()->isEditable() ? box()->lineEdit()->text() : box()->currentText();
        const QString own = QAccessibleWidget::text(what);
        return what != QAccessible::Name || !own.isEmpty() ? own : labelOf(box());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        state.editable = box()->isEditable();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList {showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (box()->view()->isVisible())
            box()->hidePopup();
        else if (box()->isEnabled())
            box()->showPopup();
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new ComboFace(box) : nullptr;
}

} // namespace

void installComboFace()
{
    static const bool installed = (QAccessible::installFactory(makeFace), true);
    Q_UNUSED(installed);
}

} // namespace ui
