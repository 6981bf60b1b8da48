// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costface.h"
#include "charts/costview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace charts {

namespace {

/// One mark of the chart; it has no widget.
class MarkFace final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkFace(CostView *view, int mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return m_view && m_mark < m_view->marks().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_view->marks().at(m_mark).label : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->markRect(m_mark);
        return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentMark() == m_mark;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            emit m_view->markActivated(m_mark);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CostView> m_view;
    int m_mark;
};

class CostFace final : public QAccessibleWidget
{
public:
    explicit CostFace(CostView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }
    ~CostFace() override
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->marks().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_marks.constFind(index);
        if (known != m_marks.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *mark = new MarkFace(view(), index);
        m_marks.insert(index, QAccessible::registerAccessibleInterface(mark));
        return mark;
    }
    int indexOfChild(const QAccessibleInterface *face) const override
    {
        for (auto mark = m_marks.constBegin(); mark != m_marks.constEnd(); ++mark) {
            if (QAccessible::accessibleInterface(*mark) == face)
                return mark.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentMark()) : nullptr;
    }

private:
    CostView *view() const { return static_cast<CostView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_marks;
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *view = qobject_cast<CostView *>(object);
    return view ? new CostFace(view) : nullptr;
}

} // namespace

void installCostFace()
{
    static const bool installed = (QAccessible::installFactory(makeFace), true);
    Q_UNUSED(installed);
}

} // namespace charts
