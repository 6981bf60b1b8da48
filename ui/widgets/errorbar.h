// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errorwords.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class DisclosureButton;
class Label;

/// An error above the page, which stays as it is: what happened, where, what to do; the technical part unfolds and can
/// be copied.
class ErrorBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void setError(const models::ErrorText &error);
    /// Something odd that stopped nothing, in a milder colour.
    void setNotice(const QString &what, const QString &advice, const QString &detail = {});
    bool isNotice() const { return m_isNotice; }
    /// Hidden at first, and again whenever another error or notice is set: whoever sets one shows what it offers.
    QPushButton *addButton(const QString &text);
    QString text() const;

public slots:
    void dismiss();

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;
    void fill(const models::ErrorText &error);
    void announce();

    models::ErrorText m_error;
    bool m_isNotice = false;
    Label *m_what;
    Label *m_advice;
    DisclosureButton *m_more;
    Label *m_detail;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_offers;
};

} // namespace ui
