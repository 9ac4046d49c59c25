/* For Wine alone, which lacks this library of Windows: random numbers from another one. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    while (length) {
        ULONG some = length > 0x10000000 ? 0x10000000 : (ULONG)length;
        if (!SystemFunction036(buffer, some))
            return FALSE;
        buffer += some;
        length -= some;
    }
    return TRUE;
}
