/* For Wine alone, which lacks this library of Windows. Qt asks it for code pages, and the desk uses
   none: each is refused. */
#include <stddef.h>

#define OUT __declspec(dllexport)
#define REFUSED 4

OUT void *ucnv_open(const char *name, int *error) { (void)name; if (error) *error = REFUSED; return NULL; }
OUT void ucnv_close(void *converter) { (void)converter; }
OUT void ucnv_reset(void *converter) { (void)converter; }
OUT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OUT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
OUT signed char ucnv_getMaxCharSize(void *converter) { (void)converter; return 1; }
OUT const char *ucnv_getName(void *converter, int *error) { (void)converter; if (error) *error = REFUSED; return NULL; }
OUT void ucnv_getToUCallBack(void) {}
OUT void ucnv_getFromUCallBack(void) {}
OUT void ucnv_setToUCallBack(void) {}
OUT void ucnv_setFromUCallBack(void) {}
OUT void ucnv_cbToUWriteUChars(void) {}
OUT void ucnv_cbFromUWriteUChars(void) {}
OUT void ucnv_toUnicode(void) {}
OUT void ucnv_fromUnicode(void) {}
OUT int ucnv_toUCountPending(void *converter, int *error) { (void)converter; (void)error; return 0; }
OUT int ucnv_fromUCountPending(void *converter, int *error) { (void)converter; (void)error; return 0; }
OUT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { (void)name; (void)standard; if (error) *error = REFUSED; return NULL; }
OUT const char *ucnv_getAvailableName(int number) { (void)number; return NULL; }
OUT int ucnv_countAvailable(void) { return 0; }
