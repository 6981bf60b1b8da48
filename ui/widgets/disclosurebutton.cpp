// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disclosurebutton.h"
#include "ui/theme/draw.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kArrow = 20; ///< text begins here
constexpr int kWrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
constexpr int kRing = 4; ///< the arrow keeps clear of the focus ring

/// A button that says whether what it stands over is unfolded; a checkable button alone reads as a check box.
class DisclosureFace final : public QAccessibleWidget
{
public:
    explicit DisclosureFace(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        const QString own = QAccessibleWidget::text(what);
        return own.isEmpty() && what == QAccessible::Name ? button()->text() : own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }
    QStringList actionNames() const override { return QStringList {pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *button = qobject_cast<DisclosureButton *>(object);
    return button ? new DisclosureFace(button) : nullptr;
}

} // namespace

DisclosureButton::DisclosureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    static const bool installed = (QAccessible::installFactory(makeFace), true);
    Q_UNUSED(installed);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize DisclosureButton::sizeHint() const
{
    const QFontMetrics metrics(QApplication::font());
    return {kArrow + metrics.horizontalAdvance(text()) + 4, metrics.height() + 4};
}

QSize DisclosureButton::minimumSizeHint() const
{
    return {kArrow + 60, sizeHint().height()};
}

int DisclosureButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(40, width - kArrow - 2), QWIDGETSIZE_MAX);
    return QFontMetrics(QApplication::font()).boundingRect(room, kWrapped, text()).height() + 4;
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(QApplication::font());
    const Tokens &t = tokensOf(this);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const Qt::ArrowType closed = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    drawChevron(&painter, mirrored(QRect(kRing, 0, 12, painter.fontMetrics().height() + 4)), t.quiet, isChecked() ? Qt::DownArrow : closed);
    painter.setPen(underMouse() ? t.accentShades.text : t.text);
    const QRect inner = mirrored(rect().adjusted(kArrow, 0, -2, 0));
    painter.drawText(inner, kWrapped, inOwnDirection(text()));
    if (hasFocus())
        drawFocusRing(&painter, rect(), t, 4);
}

void DisclosureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
