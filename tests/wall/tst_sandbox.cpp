// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "wall/sandbox.h"

#include <QTest>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverySocketButLocalOnes();
};

void TestSandbox::takesEverySocketButLocalOnes()
{
    const int before = socket(AF_INET, SOCK_STREAM, 0);
    QVERIFY(before >= 0);
    close(before);
    QVERIFY(Wall::allowLocalSocketsOnly());
    for (const int family : {AF_INET, AF_INET6, AF_NETLINK, AF_PACKET}) {
        errno = 0;
        QCOMPARE(socket(family, SOCK_DGRAM, 0), -1);
        QCOMPARE(errno, EAFNOSUPPORT);
    }
    const int local = socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(local >= 0);
    close(local);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
